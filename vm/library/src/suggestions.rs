//! `_suggestions`: which name may have been meant.

use copperplate_core::exception::Traceback;
use copperplate_core::list::List;
use copperplate_core::native::NativeDef;
use copperplate_core::str::{Str, text};
use copperplate_core::{Res, Thread, Value, suggestions};
use copperplate_macros::native;
use copperplate_objects::exceptions::hints;

use crate::module;

/// Returns the candidate in candidates that's closest to item
#[native("_generate_suggestions(candidates, item, /)")]
fn generate_suggestions(t: &mut Thread, candidates: &Value, item: &Value) -> Res<Option<Value>> {
    let Some(candidates) = candidates.downcast::<List>() else {
        return Err(t.type_error("candidates must be a list"));
    };
    let candidates = candidates.to_vec();
    if candidates.iter().any(|one| one.downcast::<Str>().is_none()) {
        return Err(t.type_error("all elements in 'candidates' must be strings"));
    }
    let candidates: Vec<String> = candidates.iter().map(text).collect();
    let found = suggestions::closest(&candidates, &text(item));
    Ok(found.map(Str::new))
}

/// What the interpreter's own tracebacks say in place of an exception's text.
#[native("_told(exception, traceback, text, /)")]
fn told(t: &mut Thread, exception: &Value, traceback: &Value, message: &Str) -> Res<Value> {
    let mut level = traceback.downcast::<Traceback>().map(|_| traceback.clone());
    let mut frame = None;
    while let Some(traceback) = level
        .as_ref()
        .and_then(|level| level.downcast::<Traceback>())
    {
        frame = Some(traceback.frame.clone());
        level = traceback.next.get();
    }
    let message = message.to_lossy().into_owned();
    let told = hints::told(t, exception, message, frame.as_ref());
    Ok(Str::new(&told))
}

/// Makes the module.
///
/// # Errors
/// `MemoryError` and the like.
pub fn make(t: &mut Thread) -> Res<Value> {
    let functions: &[&NativeDef] = &[&GENERATE_SUGGESTIONS, &TOLD];
    Ok(module::new(t, "_suggestions", functions))
}
