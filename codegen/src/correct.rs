//! A description, corrected and understood: by itself, or together with the one that it is compared with.

use std::collections::BTreeSet;

use crate::document::{self, Document};
use crate::overlay::{self, Corrections, Faults, Found, Outcome, Overlay, State};
use crate::{Error, Problem, Problems, Settings, model, plan};

/// What a description means, and what its bindings are made of.
pub(crate) type Meaning = (model::Api, plan::Plan);

/// A description in which everything is corrected that can be.
#[derive(Debug)]
pub(crate) struct Corrected {
    /// The description, corrected.
    pub(crate) document: Document,
    /// What became of each correction, in their order.
    pub(crate) outcomes: Vec<Outcome>,
    /// What it means.
    pub(crate) meaning: Result<Meaning, Problems>,
    /// The lines of the actions after which it would not be understood.
    left_out: BTreeSet<usize>,
}

/// Corrects a description, and says what became of each correction.
///
/// # Errors
///
/// With [`Corrections::Strict`], every correction that does not fit. With any, corrections that make something of the description that
/// is not understood.
pub fn correct(
    document: Document,
    corrections: Corrections<'_>,
) -> Result<(Document, Vec<Outcome>), Error> {
    match corrections {
        Corrections::None => Ok((document, Vec::new())),
        Corrections::Strict(overlay) => strictly(&document, overlay),
        Corrections::Lenient(overlay) => {
            let corrected = leniently(&document, overlay, &Settings::default())?;
            Ok((corrected.document, corrected.outcomes))
        }
    }
}

/// What a description means.
pub(crate) fn meaning(document: &Document, settings: &Settings) -> Result<Meaning, Problems> {
    let api = model::read(&document.openapi)?;
    let plan = plan::plan(&api, settings)?;
    Ok((api, plan))
}

/// Corrects with an overlay in which everything has to fit.
pub(crate) fn strictly(
    document: &Document,
    overlay: &Overlay,
) -> Result<(Document, Vec<Outcome>), Error> {
    let (root, outcomes) = overlay::apply(overlay, false, document);
    overlay::faults(&outcomes).map_err(Error::Overlay)?;
    match document::from_value(root) {
        Ok(corrected) => Ok((corrected, outcomes)),
        Err(problems) => Err(blamed(&outcomes, problems)),
    }
}

/// Why a description is not understood that was corrected strictly: because of a correction, or by itself.
pub(crate) fn reason(
    document: &Document,
    outcomes: &[Outcome],
    problems: Problems,
    settings: &Settings,
) -> Error {
    let caused = caused(document, &problems, settings);
    if caused.0.is_empty() {
        Error::Description(problems)
    } else {
        blamed(outcomes, caused)
    }
}

/// Problems that only corrections make, with the corrections that do.
fn blamed(outcomes: &[Outcome], problems: Problems) -> Error {
    let faults = overlay::blame(outcomes, &problems);
    if faults.0.len() == problems.0.len() {
        Error::Overlay(faults)
    } else {
        Error::Corrected(problems)
    }
}

/// Those problems of a corrected description that it does not have as it is.
fn caused(document: &Document, problems: &Problems, settings: &Settings) -> Problems {
    let known = meaning(document, settings).err().unwrap_or_default().0;
    let is_caused = |problem: &&Problem| !known.contains(problem);
    Problems(problems.0.iter().filter(is_caused).cloned().collect())
}

/// Corrects what can be corrected: actions after which the description is not understood are left out too.
pub(crate) fn leniently(
    document: &Document,
    overlay: &Overlay,
    settings: &Settings,
) -> Result<Corrected, Error> {
    let mut kept = overlay.clone();
    let mut left_out: Vec<Outcome> = Vec::new();
    loop {
        let (root, mut outcomes) = overlay::apply(&kept, true, document);
        let (read, faults) = match document::from_value(root) {
            Ok(corrected) => {
                let meaning = meaning(&corrected, settings);
                let faults = match &meaning {
                    Ok(_) => Faults::default(),
                    Err(problems) => {
                        overlay::blame(&outcomes, &caused(document, problems, settings))
                    }
                };
                (Ok((corrected, meaning)), faults)
            }
            Err(problems) => {
                let faults = overlay::blame(&outcomes, &problems);
                (Err(problems), faults)
            }
        };
        if faults.0.is_empty() {
            // What no correction is to blame for is told by whoever wants the meaning.
            let (corrected, meaning) = read.map_err(Error::Corrected)?;
            let lines = left_out.iter().map(|outcome| outcome.line).collect();
            outcomes.extend(left_out);
            outcomes.sort_by_key(|outcome| outcome.line);
            return Ok(Corrected {
                document: corrected,
                outcomes,
                meaning,
                left_out: lines,
            });
        }
        for fault in faults.0 {
            kept.actions.retain(|action| action.line != fault.line);
            let at = outcomes
                .iter()
                .position(|outcome| outcome.line == fault.line);
            if let Some(at) = at {
                let state = State::Unfit(fault.message);
                left_out.push(Outcome {
                    state,
                    ..outcomes.remove(at)
                });
            }
        }
    }
}

/// Corrects two descriptions that are compared: what does not fit one of them is not corrected in the other either, so that no
/// correction looks like a change. What became of each correction is told as for each description by itself.
pub(crate) fn together(
    documents: [&Document; 2],
    overlay: &Overlay,
    settings: &Settings,
) -> [Result<Corrected, Error>; 2] {
    let corrected =
        |overlay: &Overlay| documents.map(|document| leniently(document, overlay, settings));
    let apart = corrected(overlay);
    let mut kept = overlay.clone();
    let mut alike = None;
    loop {
        let unfit = unfit_in(alike.as_ref().unwrap_or(&apart));
        if unfit.is_empty() {
            break;
        }
        kept.actions.retain(|action| !unfit.contains(&action.line));
        alike = Some(corrected(&kept));
    }
    match alike {
        // A correction without which a description is not understood stays where it fits.
        Some([Ok(old), Ok(new)]) if old.meaning.is_ok() && new.meaning.is_ok() => {
            let [old_alone, new_alone] = apart;
            [told(old, old_alone), told(new, new_alone)]
        }
        _ => apart,
    }
}

/// The same description, with what became of the corrections of the other.
fn told(corrected: Corrected, alone: Result<Corrected, Error>) -> Result<Corrected, Error> {
    alone.map(|alone| Corrected {
        outcomes: alone.outcomes,
        ..corrected
    })
}

/// The lines of the actions that do not fit one of two descriptions.
fn unfit_in(sides: &[Result<Corrected, Error>; 2]) -> BTreeSet<usize> {
    let is_unfit =
        |outcome: &&Outcome| outcome.places.is_empty() || outcome.count(Found::Otherwise) > 0;
    let mut lines = BTreeSet::new();
    for side in sides.iter().flatten() {
        lines.extend(&side.left_out);
        let unfit = side.outcomes.iter().filter(is_unfit);
        lines.extend(unfit.map(|outcome| outcome.line));
    }
    lines
}
