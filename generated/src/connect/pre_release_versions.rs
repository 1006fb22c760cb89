// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Pre release versions: `/v1/preReleaseVersions`.

use super::{BuildAudienceType, Platform, apps, builds};
use crate::runtime::emit::*;

/// Lists pre release versions.
///
/// `GET /v1/preReleaseVersions`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-preReleaseVersions)
pub fn list() -> Request<Page<PrereleaseVersion>, ListQuery> {
    Request::new(Method::Get, "/v1/preReleaseVersions").limited(200)
}

/// Reads one of the pre release versions.
///
/// `GET /v1/preReleaseVersions/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-preReleaseVersions-_id_)
pub fn get(id: impl Into<Id<PrereleaseVersion>>) -> Request<Document<PrereleaseVersion>, GetQuery> {
    Request::new(Method::Get, "/v1/preReleaseVersions/{id}").path("id", id.into())
}

/// Reads the app of one of the pre release versions.
///
/// `GET /v1/preReleaseVersions/{id}/app`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-preReleaseVersions-_id_-app)
pub fn app(id: impl Into<Id<PrereleaseVersion>>) -> Request<Document<Option<apps::App>>, AppQuery> {
    Request::new(Method::Get, "/v1/preReleaseVersions/{id}/app").path("id", id.into())
}

/// Reads the builds of one of the pre release versions.
///
/// `GET /v1/preReleaseVersions/{id}/builds`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-preReleaseVersions-_id_-builds)
pub fn builds(id: impl Into<Id<PrereleaseVersion>>) -> Request<Page<builds::Build>, BuildsQuery> {
    Request::new(Method::Get, "/v1/preReleaseVersions/{id}/builds")
        .path("id", id.into())
        .limited(200)
}

/// Reads the identity of the app of one of the pre release versions.
///
/// `GET /v1/preReleaseVersions/{id}/relationships/app`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-preReleaseVersions-_id_-relationships-app)
pub fn app_linkage(id: impl Into<Id<PrereleaseVersion>>) -> Request<Linkage<apps::App>> {
    Request::new(Method::Get, "/v1/preReleaseVersions/{id}/relationships/app").path("id", id.into())
}

/// Reads the identities of the builds of one of the pre release versions.
///
/// `GET /v1/preReleaseVersions/{id}/relationships/builds`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-preReleaseVersions-_id_-relationships-builds)
pub fn builds_linkages(id: impl Into<Id<PrereleaseVersion>>) -> Request<Linkages<builds::Build>> {
    Request::new(
        Method::Get,
        "/v1/preReleaseVersions/{id}/relationships/builds",
    )
    .path("id", id.into())
    .limited(200)
}

/// The parameters of [`list`](fn@list).
pub enum ListQuery {}
impl Query for ListQuery {
    type Joins = PrereleaseVersionJoins;
}

impl Request<Page<PrereleaseVersion>, ListQuery> {
    /// Sets `filter[builds.buildAudienceType]`.
    pub fn filter_builds_build_audience_type(
        self,
        values: impl IntoIterator<Item = BuildAudienceType>,
    ) -> Self {
        self.list::<BuildAudienceType, _>("filter[builds.buildAudienceType]", values)
    }

    /// Sets `filter[builds.expired]`.
    pub fn filter_builds_expired(
        self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.list::<String, _>("filter[builds.expired]", values)
    }

    /// Sets `filter[builds.processingState]`.
    pub fn filter_builds_processing_state(
        self,
        values: impl IntoIterator<Item = builds::BuildProcessingState>,
    ) -> Self {
        self.list::<builds::BuildProcessingState, _>("filter[builds.processingState]", values)
    }

    /// Sets `filter[builds.version]`.
    pub fn filter_builds_version(
        self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.list::<String, _>("filter[builds.version]", values)
    }

    /// Sets `filter[platform]`.
    pub fn filter_platform(self, values: impl IntoIterator<Item = Platform>) -> Self {
        self.list::<Platform, _>("filter[platform]", values)
    }

    /// Sets `filter[version]`.
    pub fn filter_version(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.list::<String, _>("filter[version]", values)
    }

    /// Sets `filter[app]`.
    pub fn filter_app(self, values: impl IntoIterator<Item = impl Into<Id<apps::App>>>) -> Self {
        self.list::<Id<apps::App>, _>("filter[app]", values)
    }

    /// Sets `filter[builds]`.
    pub fn filter_builds(
        self,
        values: impl IntoIterator<Item = impl Into<Id<builds::Build>>>,
    ) -> Self {
        self.list::<Id<builds::Build>, _>("filter[builds]", values)
    }

    /// Sets `sort`.
    pub fn sort(self, values: impl IntoIterator<Item = Sort>) -> Self {
        self.list::<Sort, _>("sort", values)
    }
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = PrereleaseVersionJoins;
}

/// The parameters of [`app`](fn@app).
pub enum AppQuery {}
impl Query for AppQuery {
    type Joins = Only<apps::AppField>;
}

/// The parameters of [`builds`](fn@builds).
pub enum BuildsQuery {}
impl Query for BuildsQuery {
    type Joins = Only<builds::BuildField>;
}

/// A resource of the type `preReleaseVersions`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrereleaseVersion {
    /// Which one it is, among those of its type.
    pub id: Id<PrereleaseVersion>,
    /// What it is.
    pub attributes: PrereleaseVersionAttributes,
    /// What it is connected with.
    pub relationships: PrereleaseVersionRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    PrereleaseVersion,
    "preReleaseVersions",
    attributes,
    relationships,
    links
);

/// The attributes of [`PrereleaseVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrereleaseVersionAttributes {
    /// `platform`
    pub platform: Option<Platform>,
    /// `version`
    pub version: Option<String>,
}

impl Object for PrereleaseVersionAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "platform" => read_value(&mut self.platform, map),
            "version" => read_value(&mut self.version, map),
            _ => skip(map),
        }
    }
}

impl Member for PrereleaseVersionAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("PrereleaseVersionAttributes")
            .member("platform", &self.platform)
            .member("version", &self.version)
            .end()
    }
}
object!(PrereleaseVersionAttributes);

/// The relationships of [`PrereleaseVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrereleaseVersionRelationships {
    /// `app`
    pub app: ToOne<apps::App>,
    /// `builds`
    pub builds: ToMany<builds::Build>,
}

impl Object for PrereleaseVersionRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "app" => read_relationship(&mut self.app, map),
            "builds" => read_relationship(&mut self.builds, map),
            _ => skip(map),
        }
    }
}

impl Member for PrereleaseVersionRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("PrereleaseVersionRelationships")
            .relationship("app", &self.app)
            .relationship("builds", &self.builds)
            .end()
    }
}
object!(PrereleaseVersionRelationships);

/// What can be asked along with `PrereleaseVersion`.
///
/// Fields can be chosen: `fields[apps]`, `fields[builds]`, `fields[preReleaseVersions]`.
///
/// Can be included: `builds`, `app`.
pub enum PrereleaseVersionJoins {}
joins!(
    PrereleaseVersionJoins,
    include = PrereleaseVersionInclude,
    to_many = PrereleaseVersionToMany,
    fields = [apps::AppField, builds::BuildField, PrereleaseVersionField]
);

names! {
    /// The fields that `fields[preReleaseVersions]` can choose.
    pub enum PrereleaseVersionField {
        Version = "version",
        Platform = "platform",
        Builds = "builds",
        App = "app",
    }
}

impl Field for PrereleaseVersionField {
    const PARAMETER: &'static str = "fields[preReleaseVersions]";
}

names! {
    /// What can be included with `PrereleaseVersion`.
    pub enum PrereleaseVersionInclude {
        Builds = "builds",
        App = "app",
    }
}

names! {
    /// Relationships of `PrereleaseVersion` of which a limited number can be included.
    ///
    /// At most 50 of each.
    pub enum PrereleaseVersionToMany {
        Builds = "builds",
    }
}

impl Limited for PrereleaseVersionToMany {
    fn maximum(self) -> u32 {
        50
    }
}

names! {
    /// Values of `sort`.
    pub enum Sort {
        Version = "version",
        VersionDescending = "-version",
    }
}
