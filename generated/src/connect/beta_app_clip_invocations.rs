// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Beta app clip invocations: `/v1/betaAppClipInvocations`.

use super::{beta_app_clip_invocation_localizations, build_bundles};
use crate::runtime::emit::*;

/// Reads one of the beta app clip invocations.
///
/// `GET /v1/betaAppClipInvocations/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betaAppClipInvocations-_id_)
pub fn get(
    id: impl Into<Id<BetaAppClipInvocation>>,
) -> Request<Document<BetaAppClipInvocation>, GetQuery> {
    Request::new(Method::Get, "/v1/betaAppClipInvocations/{id}").path("id", id.into())
}

/// Creates one of the beta app clip invocations.
///
/// `POST /v1/betaAppClipInvocations`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-betaAppClipInvocations)
pub fn create(body: BetaAppClipInvocationCreate) -> Request<Document<BetaAppClipInvocation>> {
    Request::new(Method::Post, "/v1/betaAppClipInvocations").body(body)
}

/// Changes one of the beta app clip invocations.
///
/// `PATCH /v1/betaAppClipInvocations/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-betaAppClipInvocations-_id_)
pub fn update(
    id: impl Into<Id<BetaAppClipInvocation>>,
    body: BetaAppClipInvocationUpdate,
) -> Request<Document<BetaAppClipInvocation>> {
    Request::new(Method::Patch, "/v1/betaAppClipInvocations/{id}").path_and_body(
        "id",
        id.into(),
        body,
    )
}

/// Deletes one of the beta app clip invocations.
///
/// `DELETE /v1/betaAppClipInvocations/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-betaAppClipInvocations-_id_)
pub fn delete(id: impl Into<Id<BetaAppClipInvocation>>) -> Request<()> {
    Request::new(Method::Delete, "/v1/betaAppClipInvocations/{id}").path("id", id.into())
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = BetaAppClipInvocationJoins;
}

/// A resource of the type `betaAppClipInvocations`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaAppClipInvocation {
    /// Which one it is, among those of its type.
    pub id: Id<BetaAppClipInvocation>,
    /// What it is.
    pub attributes: BetaAppClipInvocationAttributes,
    /// What it is connected with.
    pub relationships: BetaAppClipInvocationRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    BetaAppClipInvocation,
    "betaAppClipInvocations",
    attributes,
    relationships,
    links
);

/// The attributes of [`BetaAppClipInvocation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaAppClipInvocationAttributes {
    /// `url`
    pub url: Option<String>,
}

impl Object for BetaAppClipInvocationAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "url" => read_value(&mut self.url, map),
            _ => skip(map),
        }
    }
}

impl Member for BetaAppClipInvocationAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("BetaAppClipInvocationAttributes")
            .member("url", &self.url)
            .end()
    }
}
object!(BetaAppClipInvocationAttributes);

/// The relationships of [`BetaAppClipInvocation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaAppClipInvocationRelationships {
    /// `betaAppClipInvocationLocalizations`
    pub beta_app_clip_invocation_localizations:
        ToMany<beta_app_clip_invocation_localizations::BetaAppClipInvocationLocalization>,
}

impl Object for BetaAppClipInvocationRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "betaAppClipInvocationLocalizations" => {
                read_relationship(&mut self.beta_app_clip_invocation_localizations, map)
            }
            _ => skip(map),
        }
    }
}

impl Member for BetaAppClipInvocationRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("BetaAppClipInvocationRelationships")
            .relationship(
                "betaAppClipInvocationLocalizations",
                &self.beta_app_clip_invocation_localizations,
            )
            .end()
    }
}
object!(BetaAppClipInvocationRelationships);

/// Creates one `BetaAppClipInvocation`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct BetaAppClipInvocationCreate(Body);

impl BetaAppClipInvocationCreate {
    /// With what is required.
    pub fn new(
        url: impl Into<String>,
        beta_app_clip_invocation_localizations: impl IntoIterator<
            Item = impl Into<
                Link<beta_app_clip_invocation_localizations::BetaAppClipInvocationLocalization>,
            >,
        >,
        build_bundle: impl Into<Id<build_bundles::BuildBundle>>,
    ) -> Self {
        Self(
            Body::new("betaAppClipInvocations")
                .with_attributes()
                .with_relationships()
                .attribute("url", url.into())
                .to_many::<
                    beta_app_clip_invocation_localizations::BetaAppClipInvocationLocalization,
                    _,
                >(
                    "betaAppClipInvocationLocalizations",
                    "betaAppClipInvocationLocalizations",
                    beta_app_clip_invocation_localizations,
                )
                .to_one::<
                    build_bundles::BuildBundle,
                >("buildBundle", "buildBundles", build_bundle.into()),
        )
    }
}
body!(BetaAppClipInvocationCreate);

/// Changes one `BetaAppClipInvocation`; what is not set stays as it is.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct BetaAppClipInvocationUpdate(Body);

impl BetaAppClipInvocationUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("betaAppClipInvocations"))
    }

    /// Sets `url`.
    pub fn url(self, url: impl Into<String>) -> Self {
        Self(self.0.attribute("url", url.into()))
    }

    /// Sends null for `url`.
    pub fn clear_url(self) -> Self {
        Self(self.0.clear_attribute("url"))
    }
}
body!(BetaAppClipInvocationUpdate, default);

/// What can be asked along with `BetaAppClipInvocation`.
///
/// Fields can be chosen: `fields[betaAppClipInvocationLocalizations]`, `fields[betaAppClipInvocations]`.
///
/// Can be included: `betaAppClipInvocationLocalizations`.
pub enum BetaAppClipInvocationJoins {}
joins!(
    BetaAppClipInvocationJoins,
    include = BetaAppClipInvocationInclude,
    to_many = BetaAppClipInvocationToMany,
    fields = [
        beta_app_clip_invocation_localizations::BetaAppClipInvocationLocalizationField,
        BetaAppClipInvocationField
    ]
);

names! {
    /// The fields that `fields[betaAppClipInvocations]` can choose.
    pub enum BetaAppClipInvocationField {
        Url = "url",
        BetaAppClipInvocationLocalizations = "betaAppClipInvocationLocalizations",
    }
}

impl Field for BetaAppClipInvocationField {
    const PARAMETER: &'static str = "fields[betaAppClipInvocations]";
}

names! {
    /// What can be included with `BetaAppClipInvocation`.
    pub enum BetaAppClipInvocationInclude {
        BetaAppClipInvocationLocalizations = "betaAppClipInvocationLocalizations",
    }
}

names! {
    /// Relationships of `BetaAppClipInvocation` of which a limited number can be included.
    ///
    /// At most 50 of each.
    pub enum BetaAppClipInvocationToMany {
        BetaAppClipInvocationLocalizations = "betaAppClipInvocationLocalizations",
    }
}

impl Limited for BetaAppClipInvocationToMany {
    fn maximum(self) -> u32 {
        50
    }
}
