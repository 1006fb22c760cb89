// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! App tags: `/v1/appTags`.

use super::territories;
use crate::runtime::emit::*;

/// Changes one of the app tags.
///
/// `PATCH /v1/appTags/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-appTags-_id_)
pub fn update(id: impl Into<Id<AppTag>>, body: AppTagUpdate) -> Request<Document<AppTag>> {
    Request::new(Method::Patch, "/v1/appTags/{id}").path_and_body("id", id.into(), body)
}

/// Reads the territories of one of the app tags.
///
/// `GET /v1/appTags/{id}/territories`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appTags-_id_-territories)
pub fn territories(
    id: impl Into<Id<AppTag>>,
) -> Request<Page<territories::Territory>, TerritoriesQuery> {
    Request::new(Method::Get, "/v1/appTags/{id}/territories")
        .path("id", id.into())
        .limited(200)
}

/// Reads the identities of the territories of one of the app tags.
///
/// `GET /v1/appTags/{id}/relationships/territories`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appTags-_id_-relationships-territories)
pub fn territories_linkages(
    id: impl Into<Id<AppTag>>,
) -> Request<Linkages<territories::Territory>> {
    Request::new(Method::Get, "/v1/appTags/{id}/relationships/territories")
        .path("id", id.into())
        .limited(200)
}

/// The parameters of [`territories`](fn@territories).
pub enum TerritoriesQuery {}
impl Query for TerritoriesQuery {
    type Joins = Only<territories::TerritoryField>;
}

/// A resource of the type `appTags`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppTag {
    /// Which one it is, among those of its type.
    pub id: Id<AppTag>,
    /// What it is.
    pub attributes: AppTagAttributes,
    /// What it is connected with.
    pub relationships: AppTagRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(AppTag, "appTags", attributes, relationships, links);

/// The attributes of [`AppTag`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppTagAttributes {
    /// `name`
    pub name: Option<String>,
    /// `visibleInAppStore`
    pub visible_in_app_store: Option<bool>,
}

impl Object for AppTagAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "name" => read_value(&mut self.name, map),
            "visibleInAppStore" => read_value(&mut self.visible_in_app_store, map),
            _ => skip(map),
        }
    }
}

impl Member for AppTagAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AppTagAttributes")
            .member("name", &self.name)
            .member("visibleInAppStore", &self.visible_in_app_store)
            .end()
    }
}
object!(AppTagAttributes);

/// The relationships of [`AppTag`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppTagRelationships {
    /// `territories`
    pub territories: ToMany<territories::Territory>,
}

impl Object for AppTagRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "territories" => read_relationship(&mut self.territories, map),
            _ => skip(map),
        }
    }
}

impl Member for AppTagRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AppTagRelationships")
            .relationship("territories", &self.territories)
            .end()
    }
}
object!(AppTagRelationships);

/// Changes one `AppTag`; what is not set stays as it is.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct AppTagUpdate(Body);

impl AppTagUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("appTags"))
    }

    /// Sets `visibleInAppStore`.
    pub fn visible_in_app_store(self, visible_in_app_store: bool) -> Self {
        Self(self.0.attribute("visibleInAppStore", visible_in_app_store))
    }

    /// Sends null for `visibleInAppStore`.
    pub fn clear_visible_in_app_store(self) -> Self {
        Self(self.0.clear_attribute("visibleInAppStore"))
    }
}
body!(AppTagUpdate, default);

/// What can be asked along with `AppTag`.
///
/// Fields can be chosen: `fields[appTags]`, `fields[territories]`.
///
/// Can be included: `territories`.
pub enum AppTagJoins {}
joins!(
    AppTagJoins,
    include = AppTagInclude,
    to_many = AppTagToMany,
    fields = [AppTagField, territories::TerritoryField]
);

names! {
    /// The fields that `fields[appTags]` can choose.
    pub enum AppTagField {
        Name = "name",
        VisibleInAppStore = "visibleInAppStore",
        Territories = "territories",
    }
}

impl Field for AppTagField {
    const PARAMETER: &'static str = "fields[appTags]";
}

names! {
    /// What can be included with `AppTag`.
    pub enum AppTagInclude {
        Territories = "territories",
    }
}

names! {
    /// Relationships of `AppTag` of which a limited number can be included.
    ///
    /// At most 50 of each.
    pub enum AppTagToMany {
        Territories = "territories",
    }
}

impl Limited for AppTagToMany {
    fn maximum(self) -> u32 {
        50
    }
}
