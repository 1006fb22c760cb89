//! A description, corrected and understood: by itself, or together with the one that it is compared with.

use std::collections::BTreeSet;

use crate::document::{self, Document, Omission};
use crate::overlay::{self, Corrections, Found, Outcome, Overlay, State};
use crate::{Error, Problems, Settings, model, plan};

/// What a description means, and what its bindings are made of.
#[derive(Debug)]
pub(crate) struct Meaning {
    pub(crate) api: model::Api,
    pub(crate) plan: plan::Plan,
    /// The description without what was found to have no meaning; nothing where all of it has one.
    pub(crate) reduced: Option<Document>,
}

impl Meaning {
    /// The description that has this meaning.
    pub(crate) fn document(&mut self, document: Document) -> Document {
        self.reduced.take().unwrap_or(document)
    }

    /// What is left out of a description that has this meaning.
    fn omissions<'d>(&'d self, document: &'d Document) -> &'d [Omission] {
        &self.reduced.as_ref().unwrap_or(document).omissions
    }
}

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

/// What a description means. What has no meaning is left out of it.
pub(crate) fn meaning(document: &Document, settings: &Settings) -> Result<Meaning, Problems> {
    let mut reduced: Option<Document> = None;
    loop {
        let current = reduced.as_ref().unwrap_or(document);
        let found = model::read(&current.openapi)
            .and_then(|api| plan::plan(&api, settings).map(|plan| (api, plan)));
        match found {
            Ok((api, plan)) => return Ok(Meaning { api, plan, reduced }),
            Err(problems) => {
                let current = reduced.take().unwrap_or_else(|| document.clone());
                reduced = Some(current.without(problems)?);
            }
        }
    }
}

/// Corrects with an overlay in which everything has to fit.
pub(crate) fn strictly(
    document: &Document,
    overlay: &Overlay,
) -> Result<(Document, Vec<Outcome>), Error> {
    let (root, outcomes) = overlay::apply(overlay, false, document);
    overlay::faults(&outcomes).map_err(Error::Overlay)?;
    let corrected = match document::from_value(root) {
        Ok(corrected) => corrected,
        Err(problems) => return Err(blamed(&outcomes, problems)),
    };
    let caused = new(&corrected.omissions, &document.omissions);
    if caused.0.is_empty() {
        Ok((corrected, outcomes))
    } else {
        Err(blamed(&outcomes, caused))
    }
}

/// What a description means that was corrected strictly.
pub(crate) fn corrected_meaning(
    document: &Document,
    corrected: &Document,
    outcomes: &[Outcome],
    settings: &Settings,
) -> Result<Meaning, Error> {
    let (meaning, problems) = match meaning(corrected, settings) {
        Ok(meaning) => {
            let caused = caused(document, meaning.omissions(corrected), settings);
            (Some(meaning), caused)
        }
        Err(problems) => {
            let known = self::meaning(document, settings)
                .err()
                .unwrap_or_default()
                .0;
            let caused = problems.0.iter().filter(|problem| !known.contains(problem));
            let caused = Problems(caused.cloned().collect());
            if caused.0.is_empty() {
                return Err(Error::Description(problems));
            }
            (None, caused)
        }
    };
    match meaning {
        Some(meaning) if problems.0.is_empty() => Ok(meaning),
        _ => Err(blamed(outcomes, problems)),
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

/// Why more is left out of a corrected description than of the description as it is.
fn caused(document: &Document, omissions: &[Omission], settings: &Settings) -> Problems {
    if omissions.is_empty() {
        return Problems::default();
    }
    match meaning(document, settings) {
        Ok(known) => new(omissions, known.omissions(document)),
        Err(_) => Problems::default(),
    }
}

/// The causes of omissions that are not among the known ones.
fn new(omissions: &[Omission], known: &[Omission]) -> Problems {
    let is_new = |omission: &&Omission| !known.iter().any(|known| known.cause == omission.cause);
    let causes = omissions.iter().filter(is_new);
    Problems(causes.map(|omission| omission.cause.clone()).collect())
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
                let caused = match &meaning {
                    Ok(meaning) => caused(document, meaning.omissions(&corrected), settings),
                    Err(problems) => problems.clone(),
                };
                let faults = overlay::blame(&outcomes, &caused);
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
