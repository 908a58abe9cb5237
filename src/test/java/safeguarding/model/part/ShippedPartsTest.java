package safeguarding.model.part;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import safeguarding.model.Shipped;

/** What we deliver keeps what it asks of others. */
class ShippedPartsTest {

    @Test
    void nothing_that_we_deliver_is_objected_to() {
        assertThat(Redrawn.objections(Shipped.library())).isEmpty();
    }
}
