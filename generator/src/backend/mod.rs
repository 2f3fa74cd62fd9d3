//! One module per artifact, each a function from the model to text.

pub mod c_bodies;
pub mod c_layouts;
mod shortcuts;
pub mod stencil;
pub mod threaded;
