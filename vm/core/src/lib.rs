//! Values, object layouts, memory, types, threads and frames.
