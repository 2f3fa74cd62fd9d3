//! State of each OS thread that runs Python code.

use std::thread::{self, ThreadId};

thread_local! {
    // `thread::current` counts a reference each time.
    static HERE: ThreadId = thread::current().id();
}

/// Something for each thread. There are few, so they are searched one after the other.
pub(crate) struct PerThread<T>(Vec<(ThreadId, T)>);

impl<T> Default for PerThread<T> {
    fn default() -> PerThread<T> {
        PerThread(Vec::new())
    }
}

impl<T: Default> PerThread<T> {
    /// The running thread's, made when there is none.
    pub(crate) fn here(&mut self) -> &mut T {
        let here = HERE.with(|here| *here);
        let found = self.0.iter().position(|(thread, _)| *thread == here);
        let at = found.unwrap_or_else(|| {
            self.0.push((here, T::default()));
            self.0.len() - 1
        });
        &mut self.0[at].1
    }
}
