package dev.tocsin.attacks.read.grammar;

import java.util.List;

/** From which stories are made, each with the numbers it must be read with. */
interface Template {

    /** Every story of it: one for each choice of the slot it is tried with. What stands in the other slots is left to chance, but always the same chance. */
    List<Story> stories(Lists lists);
}
