//! Random decisions that can be made smaller: a list of numbers is what chance said, and 0 is always the simplest answer.
//!
//! When a test fails, `proptest` takes numbers away and makes others smaller until the failure goes; what is left makes
//! the simplest document that fails.

use proptest::collection::vec;
use proptest::prelude::{Strategy, any};

/// What chance said, for so many decisions at most.
pub(crate) fn chances(most: usize) -> impl Strategy<Value = Vec<u32>> {
    vec(any::<u32>(), 0..=most)
}

/// What chance says; when nothing is left, always the simplest.
pub(crate) struct Dice<'c> {
    chances: std::slice::Iter<'c, u32>,
}

/// What texts are made of: words, what JSON escapes, what addresses escape, and several bytes in one character.
const CHARACTERS: &[char] = &[
    'a',
    'b',
    'z',
    'A',
    'Z',
    '0',
    '9',
    ' ',
    '-',
    '_',
    '.',
    ',',
    ':',
    '/',
    '?',
    '&',
    '=',
    '+',
    '%',
    '#',
    '"',
    '\\',
    '\'',
    '<',
    '{',
    '$',
    '\n',
    '\t',
    '\0',
    '\u{1f}',
    '\u{7f}',
    'ü',
    'ß',
    '€',
    '日',
    '\u{2028}',
    '\u{feff}',
    '\u{fffd}',
    '😀',
    '\u{10ffff}',
];

impl<'c> Dice<'c> {
    pub(crate) fn new(chances: &'c [u32]) -> Self {
        Self {
            chances: chances.iter(),
        }
    }

    /// A number below another one.
    pub(crate) fn below(&mut self, end: usize) -> usize {
        let chance = self.chances.next().copied().unwrap_or(0);
        let end = u64::try_from(end).expect("a small number");
        usize::try_from((u64::from(chance) * end) >> 32).expect("less than the end")
    }

    /// True as often as this, of 100 times.
    pub(crate) fn percent(&mut self, percent: usize) -> bool {
        self.below(100) >= 100 - percent
    }

    /// One of several.
    pub(crate) fn one_of<'v, T>(&mut self, values: &'v [T]) -> &'v T {
        &values[self.below(values.len())]
    }

    pub(crate) fn text(&mut self) -> String {
        let length = match self.below(8) {
            0 => 0,
            7 => 40,
            short => short,
        };
        // One decision for several characters, so that long texts do not use up what is left.
        let (mut text, mut chance) = (String::new(), 0);
        for index in 0..length {
            if index % 4 == 0 {
                chance = self.below(1 << 32);
            }
            text.push(CHARACTERS[chance % CHARACTERS.len()]);
            chance /= CHARACTERS.len();
        }
        text
    }

    /// A text that is not empty.
    pub(crate) fn identity(&mut self) -> String {
        Some(self.text())
            .filter(|text| !text.is_empty())
            .unwrap_or_else(|| "1".to_owned())
    }

    pub(crate) fn date(&mut self) -> String {
        let (year, month, day) = (self.below(100), self.below(12) + 1, self.below(28) + 1);
        format!("{}-{month:02}-{day:02}", 2000 + year)
    }

    /// A moment in one of the forms that Apple writes.
    pub(crate) fn moment(&mut self) -> String {
        let date = self.date();
        let seconds = self.below(86_400);
        let (hour, minute, second) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
        let fraction = self.one_of(&["", ".000", ".745", ".123456789"]);
        let offset = self.one_of(&["Z", "+00:00", "-07:00", "+05:30"]);
        format!("{date}T{hour:02}:{minute:02}:{second:02}{fraction}{offset}")
    }

    /// A whole number within limits.
    pub(crate) fn integer(&mut self, minimum: Option<i64>, maximum: Option<i64>) -> i64 {
        let (least, most) = (minimum.unwrap_or(i64::MIN), maximum.unwrap_or(i64::MAX));
        let simplest = 0.clamp(least, most);
        match self.below(6) {
            0 => simplest,
            1 => least,
            2 => most,
            _ => {
                let step = i64::try_from(self.below(1 << 20)).expect("a small number");
                let away = if self.percent(50) { -step } else { step };
                (simplest + away).clamp(least, most)
            }
        }
    }

    /// A number that every reader of JSON reads alike.
    pub(crate) fn number(&mut self) -> f64 {
        let digits = self.integer(None, None) % 1_000_000_000;
        let scale = *self.one_of(&[1.0, 2.0, 8.0, 1024.0]);
        #[allow(clippy::cast_precision_loss, reason = "nine digits fit")]
        let number = digits as f64 / scale;
        number
    }
}
