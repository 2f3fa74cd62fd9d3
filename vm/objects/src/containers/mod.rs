//! The containers: lists, tuples, dicts, sets, ranges, slices, and the iterators over them.

use copperplate_core::{Thread, Type, types};

pub mod collect;
pub mod dict;
pub mod dict_views;
pub mod iterators;
pub mod list;
pub mod mapping_proxy;
pub mod parallel;
pub mod range;
pub mod sequence;
pub mod set;
pub mod slice;
pub mod sort;
pub mod text;
pub mod tuple;

pub use collect::{
    Walk, collect, collect_hinted, length_hint, list_extend, unpack, unpack_starred,
};
pub use dict::{dict_merge, dict_update, merge_keywords};
pub use iterators::iter_sentinel;
pub use mapping_proxy::MappingProxy;
pub use sort::{sort, sort_list};

/// Fills in the types of this area.
pub fn install(t: &mut Thread) {
    list::install(t);
    tuple::install(t);
    dict::install(t);
    dict_views::install(t);
    set::install(t);
    range::install(t);
    slice::install(t);
    iterators::install(t);
    parallel::install(t);
    mapping_proxy::install(t);
}

/// The classes of this area that are built-in names.
pub fn classes() -> Vec<&'static Type> {
    let mut classes = vec![
        &types::LIST,
        &types::TUPLE,
        &types::DICT,
        &types::SET,
        &types::FROZENSET,
        &types::RANGE,
        &types::SLICE,
    ];
    classes.extend(iterators::classes());
    classes.extend(parallel::classes());
    classes
}
