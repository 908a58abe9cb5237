-- Whether the enquiry ended because the person asked for it, worked out from the record when its closing was agreed (MY-01a, R-13, SG2c). From
-- then on nothing is added that could change it. Null where the closing was agreed before this was kept.
alter table closure add column ceased_at_request boolean;
