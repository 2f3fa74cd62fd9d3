//! What becomes of traces that are not told of changes. Alone in its process: where code comes to lie that takes the place of other
//! code depends on who else asks for memory.

use copperplate_tests::agreement::check_misses;
use copperplate_tests::machine::on_machine;

/// A trace that is not told of a change of what it relies on goes wrong, and that shows.
#[test]
fn every_missed_invalidation_is_noticed() {
    let program = include_str!("agreement/invalidated.py");
    let (all, left) = on_machine(move |t| check_misses(t, program));
    assert!(all > 0, "traces rely on nothing that changes");
    let left_of = format!("{} of {all} missed changes are not noticed", left.len());
    assert!(left.is_empty(), "{left_of}:\n{}", left.join("\n"));
}
