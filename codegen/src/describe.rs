//! What a description means: read, corrected, modelled and planned.

use std::fmt;

use crate::compare::surface::Surface;
use crate::correct::{self, Corrected};
use crate::document::{self, Document};
use crate::overlay::{Corrections, Faults, Outcome, Overlay};
use crate::{Problems, Settings, compare, model, plan};

/// A description, corrected and understood.
#[derive(Debug)]
pub struct Described {
    /// What tells the description from others.
    pub edition: compare::Edition,
    /// The description, corrected.
    pub document: Document,
    /// What became of each correction, in their order.
    pub corrections: Vec<Outcome>,
    /// What the API is.
    pub api: model::Api,
    /// What its bindings are made of.
    pub plan: plan::Plan,
    /// What callers of its bindings had, where a list that was written with the bindings says so.
    pub listed: Option<Surface>,
}

impl Described {
    /// What callers of its bindings can name and call: as it is listed, or else as the bindings would be written now.
    #[must_use]
    pub fn surface(&self) -> Surface {
        let planned = Surface::new(&self.plan);
        match &self.listed {
            Some(listed) => listed.clone().located_by(&planned),
            None => planned,
        }
    }
}

/// Why there are no bindings for a description.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Error {
    /// The description is not understood.
    Description(Problems),
    /// Corrections do not fit the description.
    Overlay(Faults),
    /// The description is understood until it is corrected.
    Corrected(Problems),
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Description(problems) => problems.fmt(f),
            Self::Overlay(faults) => faults.fmt(f),
            Self::Corrected(problems) => {
                write!(f, "once it is corrected:\n{problems}")
            }
        }
    }
}

impl std::error::Error for Error {}

impl From<Problems> for Error {
    fn from(problems: Problems) -> Self {
        Self::Description(problems)
    }
}

/// Says what a description, given as JSON or YAML, means.
///
/// # Errors
///
/// Everything in the description that the generator does not understand, each with its JSON pointer; what [`crate::correct`] does not accept.
pub fn describe(
    description: &[u8],
    corrections: Corrections<'_>,
    settings: &Settings,
) -> Result<Described, Error> {
    let document = document::read(description)?;
    let edition = compare::Edition::of(&document);
    let (document, corrections, mut meaning) = match corrections {
        Corrections::None => {
            let meaning = correct::meaning(&document, settings)?;
            (document, Vec::new(), meaning)
        }
        Corrections::Strict(overlay) => {
            let (corrected, outcomes) = correct::strictly(&document, overlay)?;
            let meaning = correct::corrected_meaning(&document, &corrected, &outcomes, settings)?;
            (corrected, outcomes, meaning)
        }
        Corrections::Lenient(overlay) => {
            let corrected = correct::leniently(&document, overlay, settings)?;
            return described(edition, corrected);
        }
    };
    Ok(Described {
        edition,
        document: meaning.document(document),
        corrections,
        api: meaning.api,
        plan: meaning.plan,
        listed: None,
    })
}

/// Says what two descriptions mean that are to be compared.
///
/// A correction applies where it fits, but only if it fits both descriptions: where one says already what the correction says, it
/// is applied to the other; where one says something else, it is applied to neither. So what differs is never the correction's
/// doing. [`Described::corrections`] tells of all of them, as [`Corrections::Lenient`] does for each description by itself.
///
/// # Errors
///
/// For each of them, as [`describe`].
pub fn describe_both(
    old: &[u8],
    new: &[u8],
    overlay: &Overlay,
    settings: &Settings,
) -> [Result<Described, Error>; 2] {
    match [old, new].map(document::read) {
        [Ok(old), Ok(new)] => {
            let editions = [&old, &new].map(compare::Edition::of);
            let corrected = correct::together([&old, &new], overlay, settings);
            let [old_edition, new_edition] = editions;
            let [old, new] = corrected;
            [
                old.and_then(|corrected| described(old_edition, corrected)),
                new.and_then(|corrected| described(new_edition, corrected)),
            ]
        }
        _ => [old, new].map(|text| describe(text, Corrections::Lenient(overlay), settings)),
    }
}

fn described(edition: compare::Edition, corrected: Corrected) -> Result<Described, Error> {
    let mut meaning = corrected.meaning?;
    Ok(Described {
        edition,
        document: meaning.document(corrected.document),
        corrections: corrected.outcomes,
        api: meaning.api,
        plan: meaning.plan,
        listed: None,
    })
}
