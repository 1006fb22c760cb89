// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Beta build localizations: `/v1/betaBuildLocalizations`.

use super::builds;
use crate::runtime::emit::*;

/// Lists beta build localizations.
///
/// `GET /v1/betaBuildLocalizations`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betaBuildLocalizations)
pub fn list() -> Request<Page<BetaBuildLocalization>, ListQuery> {
    Request::new(Method::Get, "/v1/betaBuildLocalizations").limited(200)
}

/// Reads one of the beta build localizations.
///
/// `GET /v1/betaBuildLocalizations/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betaBuildLocalizations-_id_)
pub fn get(
    id: impl Into<Id<BetaBuildLocalization>>,
) -> Request<Document<BetaBuildLocalization>, GetQuery> {
    Request::new(Method::Get, "/v1/betaBuildLocalizations/{id}").path("id", id.into())
}

/// Creates one of the beta build localizations.
///
/// `POST /v1/betaBuildLocalizations`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-betaBuildLocalizations)
pub fn create(body: BetaBuildLocalizationCreate) -> Request<Document<BetaBuildLocalization>> {
    Request::new(Method::Post, "/v1/betaBuildLocalizations").body(body)
}

/// Changes one of the beta build localizations.
///
/// `PATCH /v1/betaBuildLocalizations/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-betaBuildLocalizations-_id_)
pub fn update(
    id: impl Into<Id<BetaBuildLocalization>>,
    body: BetaBuildLocalizationUpdate,
) -> Request<Document<BetaBuildLocalization>> {
    Request::new(Method::Patch, "/v1/betaBuildLocalizations/{id}").path_and_body(
        "id",
        id.into(),
        body,
    )
}

/// Deletes one of the beta build localizations.
///
/// `DELETE /v1/betaBuildLocalizations/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-betaBuildLocalizations-_id_)
pub fn delete(id: impl Into<Id<BetaBuildLocalization>>) -> Request<()> {
    Request::new(Method::Delete, "/v1/betaBuildLocalizations/{id}").path("id", id.into())
}

/// Reads the build of one of the beta build localizations.
///
/// `GET /v1/betaBuildLocalizations/{id}/build`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betaBuildLocalizations-_id_-build)
pub fn build(
    id: impl Into<Id<BetaBuildLocalization>>,
) -> Request<Document<Option<builds::Build>>, BuildQuery> {
    Request::new(Method::Get, "/v1/betaBuildLocalizations/{id}/build").path("id", id.into())
}

/// Reads the identity of the build of one of the beta build localizations.
///
/// `GET /v1/betaBuildLocalizations/{id}/relationships/build`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betaBuildLocalizations-_id_-relationships-build)
pub fn build_linkage(id: impl Into<Id<BetaBuildLocalization>>) -> Request<Linkage<builds::Build>> {
    Request::new(
        Method::Get,
        "/v1/betaBuildLocalizations/{id}/relationships/build",
    )
    .path("id", id.into())
}

/// The parameters of [`list`](fn@list).
pub enum ListQuery {}
impl Query for ListQuery {
    type Joins = BetaBuildLocalizationJoins;
}

impl Request<Page<BetaBuildLocalization>, ListQuery> {
    /// Sets `filter[locale]`.
    pub fn filter_locale(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.list::<String, _>("filter[locale]", values)
    }

    /// Sets `filter[build]`.
    pub fn filter_build(
        self,
        values: impl IntoIterator<Item = impl Into<Id<builds::Build>>>,
    ) -> Self {
        self.list::<Id<builds::Build>, _>("filter[build]", values)
    }
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = BetaBuildLocalizationJoins;
}

/// The parameters of [`build`](fn@build).
pub enum BuildQuery {}
impl Query for BuildQuery {
    type Joins = Only<builds::BuildField>;
}

/// A resource of the type `betaBuildLocalizations`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaBuildLocalization {
    /// Which one it is, among those of its type.
    pub id: Id<BetaBuildLocalization>,
    /// What it is.
    pub attributes: BetaBuildLocalizationAttributes,
    /// What it is connected with.
    pub relationships: BetaBuildLocalizationRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    BetaBuildLocalization,
    "betaBuildLocalizations",
    attributes,
    relationships,
    links
);

/// The attributes of [`BetaBuildLocalization`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaBuildLocalizationAttributes {
    /// `locale`
    pub locale: Option<String>,
    /// `whatsNew`
    pub whats_new: Option<String>,
}

impl Object for BetaBuildLocalizationAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "locale" => read_value(&mut self.locale, map),
            "whatsNew" => read_value(&mut self.whats_new, map),
            _ => skip(map),
        }
    }
}

impl Member for BetaBuildLocalizationAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("BetaBuildLocalizationAttributes")
            .member("locale", &self.locale)
            .member("whatsNew", &self.whats_new)
            .end()
    }
}
object!(BetaBuildLocalizationAttributes);

/// The relationships of [`BetaBuildLocalization`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaBuildLocalizationRelationships {
    /// `build`
    pub build: ToOne<builds::Build>,
}

impl Object for BetaBuildLocalizationRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "build" => read_relationship(&mut self.build, map),
            _ => skip(map),
        }
    }
}

impl Member for BetaBuildLocalizationRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("BetaBuildLocalizationRelationships")
            .relationship("build", &self.build)
            .end()
    }
}
object!(BetaBuildLocalizationRelationships);

/// Creates one `BetaBuildLocalization`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct BetaBuildLocalizationCreate(Body);

impl BetaBuildLocalizationCreate {
    /// With what is required.
    pub fn new(locale: impl Into<String>, build: impl Into<Id<builds::Build>>) -> Self {
        Self(
            Body::new("betaBuildLocalizations")
                .with_attributes()
                .with_relationships()
                .attribute("locale", locale.into())
                .to_one::<builds::Build>("build", "builds", build.into()),
        )
    }

    /// Sets `whatsNew`.
    pub fn whats_new(self, whats_new: impl Into<String>) -> Self {
        Self(self.0.attribute("whatsNew", whats_new.into()))
    }

    /// Sends null for `whatsNew`.
    pub fn clear_whats_new(self) -> Self {
        Self(self.0.clear_attribute("whatsNew"))
    }
}
body!(BetaBuildLocalizationCreate);

/// Changes one `BetaBuildLocalization`; what is not set stays as it is.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct BetaBuildLocalizationUpdate(Body);

impl BetaBuildLocalizationUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("betaBuildLocalizations"))
    }

    /// Sets `whatsNew`.
    pub fn whats_new(self, whats_new: impl Into<String>) -> Self {
        Self(self.0.attribute("whatsNew", whats_new.into()))
    }

    /// Sends null for `whatsNew`.
    pub fn clear_whats_new(self) -> Self {
        Self(self.0.clear_attribute("whatsNew"))
    }
}
body!(BetaBuildLocalizationUpdate, default);

/// What can be asked along with `BetaBuildLocalization`.
///
/// Fields can be chosen: `fields[betaBuildLocalizations]`, `fields[builds]`.
///
/// Can be included: `build`.
pub enum BetaBuildLocalizationJoins {}
joins!(
    BetaBuildLocalizationJoins,
    include = BetaBuildLocalizationInclude,
    to_many = Never,
    fields = [BetaBuildLocalizationField, builds::BuildField]
);

names! {
    /// The fields that `fields[betaBuildLocalizations]` can choose.
    pub enum BetaBuildLocalizationField {
        WhatsNew = "whatsNew",
        Locale = "locale",
        Build = "build",
    }
}

impl Field for BetaBuildLocalizationField {
    const PARAMETER: &'static str = "fields[betaBuildLocalizations]";
}

names! {
    /// What can be included with `BetaBuildLocalization`.
    pub enum BetaBuildLocalizationInclude {
        Build = "build",
    }
}
