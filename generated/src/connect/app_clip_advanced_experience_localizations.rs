// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! App clip advanced experience localizations.

use super::AppClipAdvancedExperienceLanguage;
use crate::runtime::emit::*;

/// A resource of the type `appClipAdvancedExperienceLocalizations`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppClipAdvancedExperienceLocalization {
    /// Which one it is, among those of its type.
    pub id: Id<AppClipAdvancedExperienceLocalization>,
    /// What it is.
    pub attributes: AppClipAdvancedExperienceLocalizationAttributes,
    /// Where it is.
    pub links: Links,
}
resource!(
    AppClipAdvancedExperienceLocalization,
    "appClipAdvancedExperienceLocalizations",
    attributes,
    links
);

/// The attributes of [`AppClipAdvancedExperienceLocalization`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppClipAdvancedExperienceLocalizationAttributes {
    /// `language`
    pub language: Option<AppClipAdvancedExperienceLanguage>,
    /// `subtitle`
    pub subtitle: Option<String>,
    /// `title`
    pub title: Option<String>,
}

impl Object for AppClipAdvancedExperienceLocalizationAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "language" => read_value(&mut self.language, map),
            "subtitle" => read_value(&mut self.subtitle, map),
            "title" => read_value(&mut self.title, map),
            _ => skip(map),
        }
    }
}

impl Member for AppClipAdvancedExperienceLocalizationAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AppClipAdvancedExperienceLocalizationAttributes")
            .member("language", &self.language)
            .member("subtitle", &self.subtitle)
            .member("title", &self.title)
            .end()
    }
}
object!(AppClipAdvancedExperienceLocalizationAttributes);

/// Creates one `AppClipAdvancedExperienceLocalization` along with another resource; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct AppClipAdvancedExperienceLocalizationInlineCreate(Body);

impl AppClipAdvancedExperienceLocalizationInlineCreate {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("appClipAdvancedExperienceLocalizations"))
    }

    /// Sets `language`.
    pub fn language(self, language: AppClipAdvancedExperienceLanguage) -> Self {
        Self(self.0.attribute("language", language))
    }

    /// Sets `subtitle`.
    pub fn subtitle(self, subtitle: impl Into<String>) -> Self {
        Self(self.0.attribute("subtitle", subtitle.into()))
    }

    /// Sets `title`.
    pub fn title(self, title: impl Into<String>) -> Self {
        Self(self.0.attribute("title", title.into()))
    }

    /// Sends null for `language`.
    pub fn clear_language(self) -> Self {
        Self(self.0.clear_attribute("language"))
    }

    /// Sends null for `subtitle`.
    pub fn clear_subtitle(self) -> Self {
        Self(self.0.clear_attribute("subtitle"))
    }

    /// Sends null for `title`.
    pub fn clear_title(self) -> Self {
        Self(self.0.clear_attribute("title"))
    }
}
body!(AppClipAdvancedExperienceLocalizationInlineCreate, default);
inline_create!(
    AppClipAdvancedExperienceLocalizationInlineCreate,
    AppClipAdvancedExperienceLocalization
);

names! {
    /// The fields that `fields[appClipAdvancedExperienceLocalizations]` can choose.
    pub enum AppClipAdvancedExperienceLocalizationField {
        Language = "language",
        Title = "title",
        Subtitle = "subtitle",
    }
}

impl Field for AppClipAdvancedExperienceLocalizationField {
    const PARAMETER: &'static str = "fields[appClipAdvancedExperienceLocalizations]";
}
