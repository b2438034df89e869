//! Giving a call that a graph has other attributes.

use std::sync::Arc;

use crate::call::atlas::Arguments;
use crate::call::plan::{Backend, Prepared};
use crate::call::recipe::{Computation, Recipe, Renewal};
use crate::error::{Error, ErrorKind, Result};

impl Prepared {
    /// What the operator may change in place; nothing on an Atlas, or while a second plan shares it.
    pub fn renewal(&mut self) -> Option<Renewal<'_>> {
        let Backend::Cpu(kernel) = &mut self.backend else {
            return None;
        };
        Some(Renewal {
            kernel: Arc::get_mut(kernel)?,
            watched: &mut Arc::get_mut(&mut self.recipe)?.watched,
        })
    }

    /// Gives an Atlas the arguments of another recipe for the same operands, with phase one still to be run. What is told
    /// and checked stays that of the old one until [`Prepared::settle`]; [`Prepared::restore`] takes the old arguments, which
    /// are returned.
    ///
    /// # Errors
    /// [`ErrorKind::PlanMismatch`] when it is carried out in another way.
    pub fn change(&mut self, recipe: &Recipe) -> Result<Arguments> {
        let before = match (&mut self.backend, &recipe.kernel) {
            (Backend::Nothing, Computation::Nothing) => Some(Arguments::default()),
            (Backend::Atlas(plan), Computation::Elsewhere) => plan.change(recipe)?,
            _ => None,
        };
        before.ok_or_else(|| {
            let name = self.recipe.name;
            let message = format!("with these attributes {name} is carried out in another way");
            Error::new(ErrorKind::PlanMismatch, message)
        })
    }

    /// Puts the arguments back that there were before a change.
    pub fn restore(&mut self, before: Arguments) {
        if let Backend::Atlas(plan) = &mut self.backend {
            plan.exchange(before);
        }
    }

    /// Takes the recipe over that [`Prepared::change`] was given. Says whether it asks more of values than the old one did.
    pub fn settle(&mut self, recipe: Recipe) -> bool {
        let mut rules = recipe.watched.iter().zip(&self.recipe.watched);
        let asks_more = rules.any(|(new, old)| new.rule.asks_more_than(&*old.rule));
        self.recipe = Arc::new(recipe);
        asks_more
    }

    /// Whether operands are copied together for a run on an Atlas, since the call must see them without gaps.
    pub fn packs(&self) -> bool {
        matches!(&self.backend, Backend::Atlas(plan) if plan.packs())
    }
}
