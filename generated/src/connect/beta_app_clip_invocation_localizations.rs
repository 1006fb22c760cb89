// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Beta app clip invocation localizations: `/v1/betaAppClipInvocationLocalizations`.

use super::beta_app_clip_invocations;
use crate::runtime::emit::*;

/// Creates one of the beta app clip invocation localizations.
///
/// `POST /v1/betaAppClipInvocationLocalizations`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-betaAppClipInvocationLocalizations)
pub fn create(
    body: BetaAppClipInvocationLocalizationCreate,
) -> Request<Document<BetaAppClipInvocationLocalization>> {
    Request::new(Method::Post, "/v1/betaAppClipInvocationLocalizations").body(body)
}

/// Changes one of the beta app clip invocation localizations.
///
/// `PATCH /v1/betaAppClipInvocationLocalizations/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-betaAppClipInvocationLocalizations-_id_)
pub fn update(
    id: impl Into<Id<BetaAppClipInvocationLocalization>>,
    body: BetaAppClipInvocationLocalizationUpdate,
) -> Request<Document<BetaAppClipInvocationLocalization>> {
    Request::new(Method::Patch, "/v1/betaAppClipInvocationLocalizations/{id}").path_and_body(
        "id",
        id.into(),
        body,
    )
}

/// Deletes one of the beta app clip invocation localizations.
///
/// `DELETE /v1/betaAppClipInvocationLocalizations/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-betaAppClipInvocationLocalizations-_id_)
pub fn delete(id: impl Into<Id<BetaAppClipInvocationLocalization>>) -> Request<()> {
    Request::new(
        Method::Delete,
        "/v1/betaAppClipInvocationLocalizations/{id}",
    )
    .path("id", id.into())
}

/// A resource of the type `betaAppClipInvocationLocalizations`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaAppClipInvocationLocalization {
    /// Which one it is, among those of its type.
    pub id: Id<BetaAppClipInvocationLocalization>,
    /// What it is.
    pub attributes: BetaAppClipInvocationLocalizationAttributes,
    /// Where it is.
    pub links: Links,
}
resource!(
    BetaAppClipInvocationLocalization,
    "betaAppClipInvocationLocalizations",
    attributes,
    links
);

/// The attributes of [`BetaAppClipInvocationLocalization`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaAppClipInvocationLocalizationAttributes {
    /// `locale`
    pub locale: Option<String>,
    /// `title`
    pub title: Option<String>,
}

impl Object for BetaAppClipInvocationLocalizationAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "locale" => read_value(&mut self.locale, map),
            "title" => read_value(&mut self.title, map),
            _ => skip(map),
        }
    }
}

impl Member for BetaAppClipInvocationLocalizationAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("BetaAppClipInvocationLocalizationAttributes")
            .member("locale", &self.locale)
            .member("title", &self.title)
            .end()
    }
}
object!(BetaAppClipInvocationLocalizationAttributes);

/// Creates one `BetaAppClipInvocationLocalization`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct BetaAppClipInvocationLocalizationCreate(Body);

impl BetaAppClipInvocationLocalizationCreate {
    /// With what is required.
    pub fn new(
        locale: impl Into<String>,
        title: impl Into<String>,
        beta_app_clip_invocation: impl Into<Id<beta_app_clip_invocations::BetaAppClipInvocation>>,
    ) -> Self {
        Self(
            Body::new("betaAppClipInvocationLocalizations")
                .with_attributes()
                .with_relationships()
                .attribute("locale", locale.into())
                .attribute("title", title.into())
                .to_one::<beta_app_clip_invocations::BetaAppClipInvocation>(
                    "betaAppClipInvocation",
                    "betaAppClipInvocations",
                    beta_app_clip_invocation.into(),
                ),
        )
    }
}
body!(BetaAppClipInvocationLocalizationCreate);

/// Creates one `BetaAppClipInvocationLocalization` along with another resource; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct BetaAppClipInvocationLocalizationInlineCreate(Body);

impl BetaAppClipInvocationLocalizationInlineCreate {
    /// With what is required.
    pub fn new(locale: impl Into<String>, title: impl Into<String>) -> Self {
        Self(
            Body::new("betaAppClipInvocationLocalizations")
                .with_attributes()
                .attribute("locale", locale.into())
                .attribute("title", title.into()),
        )
    }

    /// Sets the relationship `betaAppClipInvocation`.
    pub fn beta_app_clip_invocation(
        self,
        beta_app_clip_invocation: impl Into<Id<beta_app_clip_invocations::BetaAppClipInvocation>>,
    ) -> Self {
        Self(
            self.0
                .to_one::<beta_app_clip_invocations::BetaAppClipInvocation>(
                    "betaAppClipInvocation",
                    "betaAppClipInvocations",
                    beta_app_clip_invocation.into(),
                ),
        )
    }
}
body!(BetaAppClipInvocationLocalizationInlineCreate);
inline_create!(
    BetaAppClipInvocationLocalizationInlineCreate,
    BetaAppClipInvocationLocalization
);

/// Changes one `BetaAppClipInvocationLocalization`; what is not set stays as it is.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct BetaAppClipInvocationLocalizationUpdate(Body);

impl BetaAppClipInvocationLocalizationUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("betaAppClipInvocationLocalizations"))
    }

    /// Sets `title`.
    pub fn title(self, title: impl Into<String>) -> Self {
        Self(self.0.attribute("title", title.into()))
    }

    /// Sends null for `title`.
    pub fn clear_title(self) -> Self {
        Self(self.0.clear_attribute("title"))
    }
}
body!(BetaAppClipInvocationLocalizationUpdate, default);

names! {
    /// The fields that `fields[betaAppClipInvocationLocalizations]` can choose.
    pub enum BetaAppClipInvocationLocalizationField {
        Title = "title",
        Locale = "locale",
    }
}

impl Field for BetaAppClipInvocationLocalizationField {
    const PARAMETER: &'static str = "fields[betaAppClipInvocationLocalizations]";
}
