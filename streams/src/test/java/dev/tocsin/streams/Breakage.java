package dev.tocsin.streams;

import dev.tocsin.attacks.Tally;
import dev.tocsin.attacks.tally.Part;

/** Ways to break down in the middle of matching and tallying, for whatever happens in Herat. */
enum Breakage implements Plant {
    /** While thinking, after matching has decided what to change. */
    THINKING {
        @Override
        public Object got(String store, Object row) {
            if (row instanceof Tally tally && "Herat".equals(tally.place().city())) {
                throw new IllegalStateException("a planted fault while thinking");
            }
            return row;
        }
    },
    /** While writing down what was decided, after some of it was written. */
    WRITING {
        @Override
        public Object put(String store, Object row) {
            if (row instanceof Part part && "Herat".equals(part.place().city())) {
                throw new IllegalStateException("a planted fault while writing");
            }
            return row;
        }
    }
}
