//! Every instruction alone, on every engine, from the same state: what it leaves must be the same.
//!
//! What there is to know of an instruction comes from the definitions ([`table`]). A [`case::Case`] says which operands it
//! gets ([`pool`]) in what kind of frame; the [`lab`] builds a code object around it and runs that; [`outcome`] writes down
//! what can be seen afterwards, reference counts too; [`execute::check`] compares.

pub mod case;
pub mod execute;
pub mod explore;
pub mod lab;
pub mod machine;
pub mod mistaken;
pub mod outcome;
pub mod pool;
pub mod search;
pub mod subject;
pub mod table;
pub mod traced;
pub mod world;
