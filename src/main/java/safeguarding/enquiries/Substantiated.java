package safeguarding.enquiries;

/** Whether the abuse was found to have happened. Optional, and never what success is measured by (RO-08). */
enum Substantiated { FULLY, PARTLY, INCONCLUSIVE, NOT, NOT_DETERMINED }
