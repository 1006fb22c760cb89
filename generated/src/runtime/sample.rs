//! The code that the generator writes, in small: a contract between it and the runtime that compiles.

// Written as in machine-written files, which import everything and have a module per resource.
pub(crate) mod apps {
    use super::builds;
    use crate::runtime::emit::*;

    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub(crate) struct App {
        pub id: Id<App>,
        pub attributes: AppAttributes,
        pub relationships: AppRelationships,
        pub links: Links,
    }
    resource!(App, "apps", attributes, relationships, links);

    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub(crate) struct AppAttributes {
        pub name: Option<String>,
        pub created_date: Option<DateTime>,
        pub release_date: Option<Date>,
        pub platforms: Option<Vec<Platform>>,
        pub stars: Option<Stars>,
        pub is_made_for_kids: Option<bool>,
        pub downloads: Option<i64>,
        pub place: Option<Location>,
        pub source: Option<Source>,
    }
    impl Object for AppAttributes {
        fn member<'de, A: MapAccess<'de>>(
            &mut self,
            key: &str,
            map: &mut A,
        ) -> Result<(), A::Error> {
            match key {
                "name" => read_value(&mut self.name, map),
                "createdDate" => read_value(&mut self.created_date, map),
                "releaseDate" => read_value(&mut self.release_date, map),
                "platforms" => read_list(&mut self.platforms, map),
                "stars" => read_value(&mut self.stars, map),
                "isMadeForKids" => read_value(&mut self.is_made_for_kids, map),
                "downloads" => read_value(&mut self.downloads, map),
                "place" => read_value(&mut self.place, map),
                "source" => read_value(&mut self.source, map),
                _ => skip(map),
            }
        }
    }

    impl Member for AppAttributes {
        fn view(&self) -> View<'_> {
            View::object("AppAttributes")
                .member("name", &self.name)
                .member("createdDate", &self.created_date)
                .member("releaseDate", &self.release_date)
                .member("platforms", &self.platforms)
                .member("stars", &self.stars)
                .member("isMadeForKids", &self.is_made_for_kids)
                .member("downloads", &self.downloads)
                .member("place", &self.place)
                .member("source", &self.source)
                .end()
        }
    }
    object!(AppAttributes);
    answer!(AppAttributes);

    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub(crate) struct Location {
        pub latitude: Option<f64>,
        pub label: Option<String>,
    }
    impl Object for Location {
        fn member<'de, A: MapAccess<'de>>(
            &mut self,
            key: &str,
            map: &mut A,
        ) -> Result<(), A::Error> {
            match key {
                "latitude" => read_value(&mut self.latitude, map),
                "label" => read_value(&mut self.label, map),
                _ => skip(map),
            }
        }
    }

    impl Member for Location {
        fn view(&self) -> View<'_> {
            View::object("Location")
                .member("latitude", &self.latitude)
                .member("label", &self.label)
                .end()
        }
    }
    object!(Location);
    answer!(Location);
    impl Location {
        pub(crate) fn new() -> Self {
            Self::default()
        }
        pub(crate) fn latitude(mut self, value: f64) -> Self {
            self.latitude = Some(value);
            self
        }
    }

    /// A piece of JSON that has several forms.
    #[derive(Clone)]
    #[non_exhaustive]
    pub(crate) enum Source {
        Pointer(Location),
        Text(String),
        Unrecognized(Value),
    }
    impl Union for Source {
        fn read(value: &Value) -> Self {
            if let Some(known) = fits(value, &["latitude"]) {
                return Self::Pointer(known);
            }
            if let Some(known) = fits(value, &[]) {
                return Self::Text(known);
            }
            Self::Unrecognized(value.clone())
        }
        fn view(&self) -> View<'_> {
            match self {
                Self::Pointer(known) => known.view(),
                Self::Text(known) => known.view(),
                Self::Unrecognized(value) => value.view(),
            }
        }
    }
    union!(Source);

    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub(crate) struct AppRelationships {
        pub app_info: ToOne<AppInfo>,
        pub builds: ToMany<builds::Build>,
        pub other: LinksOnly,
    }
    impl Object for AppRelationships {
        fn member<'de, A: MapAccess<'de>>(
            &mut self,
            key: &str,
            map: &mut A,
        ) -> Result<(), A::Error> {
            match key {
                "appInfo" => read_relationship(&mut self.app_info, map),
                "builds" => read_relationship(&mut self.builds, map),
                "other" => read_relationship(&mut self.other, map),
                _ => skip(map),
            }
        }
    }

    impl Member for AppRelationships {
        fn view(&self) -> View<'_> {
            View::object("AppRelationships")
                .relationship("appInfo", &self.app_info)
                .relationship("builds", &self.builds)
                .relationship("other", &self.other)
                .end()
        }
    }
    object!(AppRelationships);

    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub(crate) struct AppInfo {
        pub id: Id<AppInfo>,
    }
    resource!(AppInfo, "appInfos");

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub(crate) enum Platform {
        Ios,
        MacOs,
        Unrecognized(String),
    }
    impl OpenEnum for Platform {
        const KNOWN: &'static [(&'static str, Self)] =
            &[("IOS", Self::Ios), ("MAC_OS", Self::MacOs)];
        fn unrecognized(text: String) -> Self {
            Self::Unrecognized(text)
        }
    }
    open_enum!(Platform);

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub(crate) enum Stars {
        One,
        Five,
        Unrecognized(i64),
    }
    impl IntegerEnum for Stars {
        const KNOWN: &'static [(i64, Self)] = &[(1, Self::One), (5, Self::Five)];
        fn unrecognized(number: i64) -> Self {
            Self::Unrecognized(number)
        }
    }
    integer_enum!(Stars);

    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub(crate) enum AppField {
        Name,
        Builds,
    }
    impl Name for AppField {
        fn as_str(self) -> &'static str {
            match self {
                Self::Name => "name",
                Self::Builds => "builds",
            }
        }
    }
    impl Field for AppField {
        const PARAMETER: &'static str = "fields[apps]";
    }
    name!(AppField);

    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub(crate) enum AppInclude {
        AppInfo,
        Builds,
    }
    impl Name for AppInclude {
        fn as_str(self) -> &'static str {
            match self {
                Self::AppInfo => "appInfo",
                Self::Builds => "builds",
            }
        }
    }
    name!(AppInclude);

    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub(crate) enum AppToMany {
        Builds,
    }
    impl Name for AppToMany {
        fn as_str(self) -> &'static str {
            match self {
                Self::Builds => "builds",
            }
        }
    }
    impl Limited for AppToMany {
        fn maximum(self) -> u32 {
            match self {
                Self::Builds => 50,
            }
        }
    }
    name!(AppToMany);

    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub(crate) enum ListSort {
        Name,
        NameDescending,
    }
    impl Name for ListSort {
        fn as_str(self) -> &'static str {
            match self {
                Self::Name => "name",
                Self::NameDescending => "-name",
            }
        }
    }
    name!(ListSort);

    pub(crate) enum AppJoins {}
    joins!(
        AppJoins,
        include = AppInclude,
        to_many = AppToMany,
        fields = [AppField, builds::BuildField]
    );

    pub(crate) enum ListQuery {}
    impl Query for ListQuery {
        type Joins = AppJoins;
    }
    impl<R> Request<R, ListQuery> {
        pub(crate) fn filter_bundle_id(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.list::<String, _>("filter[bundleId]", values)
        }
        pub(crate) fn filter_platform(self, values: impl IntoIterator<Item = Platform>) -> Self {
            self.list::<Platform, _>("filter[platform]", values)
        }
        pub(crate) fn filter_app(
            self,
            values: impl IntoIterator<Item = impl Into<Id<App>>>,
        ) -> Self {
            self.list::<Id<App>, _>("filter[app]", values)
        }
        pub(crate) fn exists_game_center(self, value: bool) -> Self {
            self.one::<bool>("exists[gameCenter]", value)
        }
        pub(crate) fn sort(self, values: impl IntoIterator<Item = ListSort>) -> Self {
            self.list::<ListSort, _>("sort", values)
        }
        pub(crate) fn start(self, value: i64) -> Self {
            self.integer("start", value, Some(1), Some(200))
        }
        pub(crate) fn ids(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
            self.repeated::<String, _>("id", values)
        }
    }
    impl AsCsv for ListQuery {}

    pub(crate) fn list() -> Request<Page<App>, ListQuery> {
        Request::new(Method::Get, "/v1/apps").limited(200)
    }
    pub(crate) fn get(id: impl Into<Id<App>>) -> Request<Document<App>, AppJoins> {
        Request::new(Method::Get, "/v1/apps/{id}").path::<Id<App>>("id", id.into())
    }
    pub(crate) fn build(
        id: impl Into<Id<App>>,
    ) -> Request<Document<Option<builds::Build>>, Only<builds::BuildField>> {
        Request::new(Method::Get, "/v1/apps/{id}/build").path::<Id<App>>("id", id.into())
    }
    pub(crate) fn builds_linkages(id: impl Into<Id<App>>) -> Request<Linkages<builds::Build>> {
        Request::new(Method::Get, "/v1/apps/{id}/relationships/builds")
            .path::<Id<App>>("id", id.into())
            .limited(200)
    }
    pub(crate) fn build_linkage(id: impl Into<Id<App>>) -> Request<Linkage<builds::Build>> {
        Request::new(Method::Get, "/v1/apps/{id}/relationships/build")
            .path::<Id<App>>("id", id.into())
    }
    pub(crate) fn delete(id: impl Into<Id<App>>) -> Request<()> {
        Request::new(Method::Delete, "/v1/apps/{id}").path::<Id<App>>("id", id.into())
    }
    pub(crate) fn delete_tester(id: impl Into<Id<App>>) -> Request<Completion> {
        Request::new(Method::Delete, "/v1/betaTesters/{id}").path::<Id<App>>("id", id.into())
    }
    pub(crate) fn sales(
        vendor_number: impl IntoIterator<Item = impl Into<String>>,
    ) -> Request<Gzip, ListQuery> {
        Request::new(Method::Get, "/v1/salesReports")
            .list::<String, _>("filter[vendorNumber]", vendor_number)
            .accept("application/a-gzip")
    }
    pub(crate) fn create(body: AppCreate) -> Request<Document<App>> {
        Request::new(Method::Post, "/v1/apps").body(body)
    }
    pub(crate) fn update(id: impl Into<Id<App>>, body: AppUpdate) -> Request<Document<App>> {
        Request::new(Method::Patch, "/v1/apps/{id}").path_and_body::<Id<App>>("id", id.into(), body)
    }
    pub(crate) fn add_builds(
        id: impl Into<Id<App>>,
        builds: impl IntoIterator<Item = impl Into<Id<builds::Build>>>,
    ) -> Request<()> {
        Request::new(Method::Post, "/v1/apps/{id}/relationships/builds")
            .path::<Id<App>>("id", id.into())
            .linkages::<builds::Build, _>("builds", builds)
    }
    pub(crate) fn set_build(
        id: impl Into<Id<App>>,
        build: Option<&Id<builds::Build>>,
    ) -> Request<()> {
        Request::new(Method::Patch, "/v1/apps/{id}/relationships/build")
            .path::<Id<App>>("id", id.into())
            .linkage::<builds::Build>("builds", build)
    }
    pub(crate) fn locate(place: &Location) -> Request<Location> {
        Request::new(Method::Post, "/v1/places").json(place)
    }
    pub(crate) fn upload(bytes: Vec<u8>) -> Request<Json<bool>> {
        Request::new(Method::Post, "/v1/uploads").bytes("application/octet-stream", bytes)
    }

    #[derive(Clone, PartialEq)]
    pub(crate) struct AppCreate(Body);
    impl AppCreate {
        pub(crate) fn new(name: impl Into<String>) -> Self {
            Self(Body::new("apps").attribute("name", name.into()))
        }
        pub(crate) fn aliases(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
            Self(self.0.attributes_list::<String, _>("aliases", values))
        }
        pub(crate) fn place(self, value: Location) -> Self {
            Self(self.0.attribute("place", value))
        }
        pub(crate) fn build(self, value: impl Into<Id<builds::Build>>) -> Self {
            Self(
                self.0
                    .to_one::<builds::Build>("build", "builds", value.into()),
            )
        }
        pub(crate) fn builds(
            self,
            values: impl IntoIterator<Item = impl Into<Id<builds::Build>>>,
        ) -> Self {
            Self(
                self.0
                    .to_many::<builds::Build, _>("builds", "builds", values),
            )
        }
    }
    body!(AppCreate);

    #[derive(Clone, PartialEq)]
    pub(crate) struct AppUpdate(Body);
    impl AppUpdate {
        pub(crate) fn new() -> Self {
            Self(Body::new("apps"))
        }
        pub(crate) fn name(self, value: impl Into<String>) -> Self {
            Self(self.0.attribute("name", value.into()))
        }
        pub(crate) fn clear_name(self) -> Self {
            Self(self.0.clear_attribute("name"))
        }
        pub(crate) fn build(self, value: impl Into<Id<builds::Build>>) -> Self {
            Self(
                self.0
                    .to_one::<builds::Build>("build", "builds", value.into()),
            )
        }
        pub(crate) fn clear_build(self) -> Self {
            Self(self.0.clear_relationship("build"))
        }
    }
    body!(AppUpdate, default);
}

pub(crate) mod builds {
    use crate::runtime::emit::*;

    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub(crate) struct Build {
        pub id: Id<Build>,
        pub attributes: BuildAttributes,
    }
    resource!(Build, "builds", attributes);

    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub(crate) struct BuildAttributes {
        pub version: Option<String>,
    }
    impl Object for BuildAttributes {
        fn member<'de, A: MapAccess<'de>>(
            &mut self,
            key: &str,
            map: &mut A,
        ) -> Result<(), A::Error> {
            match key {
                "version" => read_value(&mut self.version, map),
                _ => skip(map),
            }
        }
    }

    impl Member for BuildAttributes {
        fn view(&self) -> View<'_> {
            View::object("BuildAttributes")
                .member("version", &self.version)
                .end()
        }
    }
    object!(BuildAttributes);

    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub(crate) enum BuildField {
        Version,
    }
    impl Name for BuildField {
        fn as_str(self) -> &'static str {
            match self {
                Self::Version => "version",
            }
        }
    }
    impl Field for BuildField {
        const PARAMETER: &'static str = "fields[builds]";
    }
    name!(BuildField);
}

pub(crate) mod in_app_purchase_price_schedules {
    use crate::runtime::emit::*;

    #[derive(Clone, Default)]
    pub(crate) struct InAppPurchase {
        pub id: Id<InAppPurchase>,
    }
    resource!(InAppPurchase, "inAppPurchases");

    #[derive(Clone, Default)]
    pub(crate) struct InAppPurchaseV2 {
        pub id: Id<InAppPurchaseV2>,
    }
    resource!(InAppPurchaseV2, "inAppPurchases");
    same_type!(InAppPurchase, InAppPurchaseV2);

    #[derive(Clone, Default)]
    pub(crate) struct Territory {
        pub id: Id<Territory>,
    }
    resource!(Territory, "territories");

    #[derive(Clone, Default)]
    pub(crate) struct InAppPurchasePrice {
        pub id: Id<InAppPurchasePrice>,
    }
    resource!(InAppPurchasePrice, "inAppPurchasePrices");

    #[derive(Clone, Default)]
    pub(crate) struct InAppPurchasePricePoint {
        pub id: Id<InAppPurchasePricePoint>,
    }
    resource!(InAppPurchasePricePoint, "inAppPurchasePricePoints");

    #[derive(Clone, Default)]
    pub(crate) struct InAppPurchasePriceSchedule {
        pub id: Id<InAppPurchasePriceSchedule>,
    }
    resource!(InAppPurchasePriceSchedule, "inAppPurchasePriceSchedules");

    pub(crate) fn create(
        body: InAppPurchasePriceScheduleCreate,
    ) -> Request<Document<InAppPurchasePriceSchedule>> {
        Request::new(Method::Post, "/v1/inAppPurchasePriceSchedules").body(body)
    }

    #[derive(Clone, PartialEq)]
    pub(crate) struct InAppPurchasePriceScheduleCreate(Body);
    impl InAppPurchasePriceScheduleCreate {
        pub(crate) fn new(
            in_app_purchase: impl Into<Id<InAppPurchaseV2>>,
            base_territory: impl Into<Link<Territory>>,
            manual_prices: impl IntoIterator<Item = impl Into<Link<InAppPurchasePrice>>>,
        ) -> Self {
            Self(
                Body::new("inAppPurchasePriceSchedules")
                    .to_one::<InAppPurchaseV2>(
                        "inAppPurchase",
                        "inAppPurchases",
                        in_app_purchase.into(),
                    )
                    .to_one::<Territory>("baseTerritory", "territories", base_territory.into())
                    .to_many::<InAppPurchasePrice, _>(
                        "manualPrices",
                        "inAppPurchasePrices",
                        manual_prices,
                    ),
            )
        }
    }
    body!(InAppPurchasePriceScheduleCreate);

    #[derive(Clone, PartialEq)]
    pub(crate) struct InAppPurchasePriceInlineCreate(Body);
    impl InAppPurchasePriceInlineCreate {
        pub(crate) fn new() -> Self {
            Self(Body::new("inAppPurchasePrices"))
        }
        pub(crate) fn start_date(self, value: impl Into<Date>) -> Self {
            Self(self.0.attribute("startDate", value.into()))
        }
        pub(crate) fn clear_start_date(self) -> Self {
            Self(self.0.clear_attribute("startDate"))
        }
        pub(crate) fn price_point(self, value: impl Into<Id<InAppPurchasePricePoint>>) -> Self {
            Self(self.0.to_one::<InAppPurchasePricePoint>(
                "inAppPurchasePricePoint",
                "inAppPurchasePricePoints",
                value.into(),
            ))
        }
        pub(crate) fn in_app_purchase_v2(self, value: impl Into<Link<InAppPurchaseV2>>) -> Self {
            Self(self.0.to_one::<InAppPurchaseV2>(
                "inAppPurchaseV2",
                "inAppPurchases",
                value.into(),
            ))
        }
    }
    body!(InAppPurchasePriceInlineCreate, default);
    inline_create!(InAppPurchasePriceInlineCreate, InAppPurchasePrice);

    /// Not in the API: a purchase that a price creates, which creates prices in turn.
    #[derive(Clone, PartialEq)]
    pub(crate) struct InAppPurchaseInlineCreate(Body);
    impl InAppPurchaseInlineCreate {
        pub(crate) fn new() -> Self {
            Self(Body::new("inAppPurchases").with_attributes())
        }
        pub(crate) fn prices(
            self,
            values: impl IntoIterator<Item = impl Into<Link<InAppPurchasePrice>>>,
        ) -> Self {
            Self(self.0.to_many::<InAppPurchasePrice, _>(
                "manualPrices",
                "inAppPurchasePrices",
                values,
            ))
        }
    }
    body!(InAppPurchaseInlineCreate);
    inline_create!(InAppPurchaseInlineCreate, InAppPurchaseV2);
}
