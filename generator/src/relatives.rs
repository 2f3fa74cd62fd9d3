//! Which instructions a change of one concerns.

use crate::model::*;

/// The instruction, its family, and the super-instructions that it is part of; in the order of the definitions.
pub fn of(model: &Model, id: InstructionId) -> Vec<InstructionId> {
    let family = |id: InstructionId| match &model[id].role {
        Role::Generic(family) | Role::Specialized(family) => Some(*family),
        Role::Super { family, .. } => *family,
        Role::Plain => None,
    };
    let own = family(id);
    let is_relative = |other: InstructionId| {
        let has_it = match &model[other].role {
            Role::Super { components, .. } => components.contains(&id),
            _ => false,
        };
        other == id || has_it || own.is_some() && family(other) == own
    };
    model
        .opcodes()
        .map(|(other, _)| other)
        .filter(|other| is_relative(*other))
        .collect()
}
