// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! App infos: `/v1/appInfos`.

use super::{
    AppStoreAgeRating, AppStoreVersionState, BrazilAgeRating, age_rating_declarations,
    app_categories, app_info_localizations, apps, territory_age_ratings,
};
use crate::runtime::emit::*;

/// Reads one of the app infos.
///
/// `GET /v1/appInfos/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appInfos-_id_)
pub fn get(id: impl Into<Id<AppInfo>>) -> Request<Document<AppInfo>, GetQuery> {
    Request::new(Method::Get, "/v1/appInfos/{id}").path("id", id.into())
}

/// Changes one of the app infos.
///
/// `PATCH /v1/appInfos/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-appInfos-_id_)
pub fn update(id: impl Into<Id<AppInfo>>, body: AppInfoUpdate) -> Request<Document<AppInfo>> {
    Request::new(Method::Patch, "/v1/appInfos/{id}").path_and_body("id", id.into(), body)
}

/// Reads the age rating declaration of one of the app infos.
///
/// `GET /v1/appInfos/{id}/ageRatingDeclaration`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appInfos-_id_-ageRatingDeclaration)
pub fn age_rating_declaration(
    id: impl Into<Id<AppInfo>>,
) -> Request<
    Document<Option<age_rating_declarations::AgeRatingDeclaration>>,
    AgeRatingDeclarationQuery,
> {
    Request::new(Method::Get, "/v1/appInfos/{id}/ageRatingDeclaration").path("id", id.into())
}

/// Reads the app info localizations of one of the app infos.
///
/// `GET /v1/appInfos/{id}/appInfoLocalizations`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appInfos-_id_-appInfoLocalizations)
pub fn app_info_localizations(
    id: impl Into<Id<AppInfo>>,
) -> Request<Page<app_info_localizations::AppInfoLocalization>, AppInfoLocalizationsQuery> {
    Request::new(Method::Get, "/v1/appInfos/{id}/appInfoLocalizations")
        .path("id", id.into())
        .limited(200)
}

/// Reads the primary category of one of the app infos.
///
/// `GET /v1/appInfos/{id}/primaryCategory`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appInfos-_id_-primaryCategory)
pub fn primary_category(
    id: impl Into<Id<AppInfo>>,
) -> Request<Document<Option<app_categories::AppCategory>>, PrimaryCategoryQuery> {
    Request::new(Method::Get, "/v1/appInfos/{id}/primaryCategory").path("id", id.into())
}

/// Reads the primary subcategory one of one of the app infos.
///
/// `GET /v1/appInfos/{id}/primarySubcategoryOne`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appInfos-_id_-primarySubcategoryOne)
pub fn primary_subcategory_one(
    id: impl Into<Id<AppInfo>>,
) -> Request<Document<Option<app_categories::AppCategory>>, PrimarySubcategoryOneQuery> {
    Request::new(Method::Get, "/v1/appInfos/{id}/primarySubcategoryOne").path("id", id.into())
}

/// Reads the primary subcategory two of one of the app infos.
///
/// `GET /v1/appInfos/{id}/primarySubcategoryTwo`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appInfos-_id_-primarySubcategoryTwo)
pub fn primary_subcategory_two(
    id: impl Into<Id<AppInfo>>,
) -> Request<Document<Option<app_categories::AppCategory>>, PrimarySubcategoryTwoQuery> {
    Request::new(Method::Get, "/v1/appInfos/{id}/primarySubcategoryTwo").path("id", id.into())
}

/// Reads the secondary category of one of the app infos.
///
/// `GET /v1/appInfos/{id}/secondaryCategory`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appInfos-_id_-secondaryCategory)
pub fn secondary_category(
    id: impl Into<Id<AppInfo>>,
) -> Request<Document<Option<app_categories::AppCategory>>, SecondaryCategoryQuery> {
    Request::new(Method::Get, "/v1/appInfos/{id}/secondaryCategory").path("id", id.into())
}

/// Reads the secondary subcategory one of one of the app infos.
///
/// `GET /v1/appInfos/{id}/secondarySubcategoryOne`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appInfos-_id_-secondarySubcategoryOne)
pub fn secondary_subcategory_one(
    id: impl Into<Id<AppInfo>>,
) -> Request<Document<Option<app_categories::AppCategory>>, SecondarySubcategoryOneQuery> {
    Request::new(Method::Get, "/v1/appInfos/{id}/secondarySubcategoryOne").path("id", id.into())
}

/// Reads the secondary subcategory two of one of the app infos.
///
/// `GET /v1/appInfos/{id}/secondarySubcategoryTwo`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appInfos-_id_-secondarySubcategoryTwo)
pub fn secondary_subcategory_two(
    id: impl Into<Id<AppInfo>>,
) -> Request<Document<Option<app_categories::AppCategory>>, SecondarySubcategoryTwoQuery> {
    Request::new(Method::Get, "/v1/appInfos/{id}/secondarySubcategoryTwo").path("id", id.into())
}

/// Reads the territory age ratings of one of the app infos.
///
/// `GET /v1/appInfos/{id}/territoryAgeRatings`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appInfos-_id_-territoryAgeRatings)
pub fn territory_age_ratings(
    id: impl Into<Id<AppInfo>>,
) -> Request<Page<territory_age_ratings::TerritoryAgeRating>, TerritoryAgeRatingsQuery> {
    Request::new(Method::Get, "/v1/appInfos/{id}/territoryAgeRatings")
        .path("id", id.into())
        .limited(200)
}

/// Reads the identity of the age rating declaration of one of the app infos.
///
/// `GET /v1/appInfos/{id}/relationships/ageRatingDeclaration`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appInfos-_id_-relationships-ageRatingDeclaration)
pub fn age_rating_declaration_linkage(
    id: impl Into<Id<AppInfo>>,
) -> Request<Linkage<age_rating_declarations::AgeRatingDeclaration>> {
    Request::new(
        Method::Get,
        "/v1/appInfos/{id}/relationships/ageRatingDeclaration",
    )
    .path("id", id.into())
}

/// Reads the identities of the app info localizations of one of the app infos.
///
/// `GET /v1/appInfos/{id}/relationships/appInfoLocalizations`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appInfos-_id_-relationships-appInfoLocalizations)
pub fn app_info_localizations_linkages(
    id: impl Into<Id<AppInfo>>,
) -> Request<Linkages<app_info_localizations::AppInfoLocalization>> {
    Request::new(
        Method::Get,
        "/v1/appInfos/{id}/relationships/appInfoLocalizations",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the identity of the primary category of one of the app infos.
///
/// `GET /v1/appInfos/{id}/relationships/primaryCategory`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appInfos-_id_-relationships-primaryCategory)
pub fn primary_category_linkage(
    id: impl Into<Id<AppInfo>>,
) -> Request<Linkage<app_categories::AppCategory>> {
    Request::new(
        Method::Get,
        "/v1/appInfos/{id}/relationships/primaryCategory",
    )
    .path("id", id.into())
}

/// Reads the identity of the primary subcategory one of one of the app infos.
///
/// `GET /v1/appInfos/{id}/relationships/primarySubcategoryOne`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appInfos-_id_-relationships-primarySubcategoryOne)
pub fn primary_subcategory_one_linkage(
    id: impl Into<Id<AppInfo>>,
) -> Request<Linkage<app_categories::AppCategory>> {
    Request::new(
        Method::Get,
        "/v1/appInfos/{id}/relationships/primarySubcategoryOne",
    )
    .path("id", id.into())
}

/// Reads the identity of the primary subcategory two of one of the app infos.
///
/// `GET /v1/appInfos/{id}/relationships/primarySubcategoryTwo`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appInfos-_id_-relationships-primarySubcategoryTwo)
pub fn primary_subcategory_two_linkage(
    id: impl Into<Id<AppInfo>>,
) -> Request<Linkage<app_categories::AppCategory>> {
    Request::new(
        Method::Get,
        "/v1/appInfos/{id}/relationships/primarySubcategoryTwo",
    )
    .path("id", id.into())
}

/// Reads the identity of the secondary category of one of the app infos.
///
/// `GET /v1/appInfos/{id}/relationships/secondaryCategory`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appInfos-_id_-relationships-secondaryCategory)
pub fn secondary_category_linkage(
    id: impl Into<Id<AppInfo>>,
) -> Request<Linkage<app_categories::AppCategory>> {
    Request::new(
        Method::Get,
        "/v1/appInfos/{id}/relationships/secondaryCategory",
    )
    .path("id", id.into())
}

/// Reads the identity of the secondary subcategory one of one of the app infos.
///
/// `GET /v1/appInfos/{id}/relationships/secondarySubcategoryOne`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appInfos-_id_-relationships-secondarySubcategoryOne)
pub fn secondary_subcategory_one_linkage(
    id: impl Into<Id<AppInfo>>,
) -> Request<Linkage<app_categories::AppCategory>> {
    Request::new(
        Method::Get,
        "/v1/appInfos/{id}/relationships/secondarySubcategoryOne",
    )
    .path("id", id.into())
}

/// Reads the identity of the secondary subcategory two of one of the app infos.
///
/// `GET /v1/appInfos/{id}/relationships/secondarySubcategoryTwo`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appInfos-_id_-relationships-secondarySubcategoryTwo)
pub fn secondary_subcategory_two_linkage(
    id: impl Into<Id<AppInfo>>,
) -> Request<Linkage<app_categories::AppCategory>> {
    Request::new(
        Method::Get,
        "/v1/appInfos/{id}/relationships/secondarySubcategoryTwo",
    )
    .path("id", id.into())
}

/// Reads the identities of the territory age ratings of one of the app infos.
///
/// `GET /v1/appInfos/{id}/relationships/territoryAgeRatings`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appInfos-_id_-relationships-territoryAgeRatings)
pub fn territory_age_ratings_linkages(
    id: impl Into<Id<AppInfo>>,
) -> Request<Linkages<territory_age_ratings::TerritoryAgeRating>> {
    Request::new(
        Method::Get,
        "/v1/appInfos/{id}/relationships/territoryAgeRatings",
    )
    .path("id", id.into())
    .limited(200)
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = AppInfoJoins;
}

/// The parameters of [`age_rating_declaration`](fn@age_rating_declaration).
pub enum AgeRatingDeclarationQuery {}
impl Query for AgeRatingDeclarationQuery {
    type Joins = Only<age_rating_declarations::AgeRatingDeclarationField>;
}

/// The parameters of [`app_info_localizations`](fn@app_info_localizations).
pub enum AppInfoLocalizationsQuery {}
impl Query for AppInfoLocalizationsQuery {
    type Joins = app_info_localizations::AppInfoLocalizationJoins;
}

impl Request<Page<app_info_localizations::AppInfoLocalization>, AppInfoLocalizationsQuery> {
    /// Sets `filter[locale]`.
    pub fn filter_locale(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.list::<String, _>("filter[locale]", values)
    }
}

/// The parameters of [`primary_category`](fn@primary_category).
pub enum PrimaryCategoryQuery {}
impl Query for PrimaryCategoryQuery {
    type Joins = app_categories::AppCategoryJoins;
}

/// The parameters of [`primary_subcategory_one`](fn@primary_subcategory_one).
pub enum PrimarySubcategoryOneQuery {}
impl Query for PrimarySubcategoryOneQuery {
    type Joins = app_categories::AppCategoryJoins;
}

/// The parameters of [`primary_subcategory_two`](fn@primary_subcategory_two).
pub enum PrimarySubcategoryTwoQuery {}
impl Query for PrimarySubcategoryTwoQuery {
    type Joins = app_categories::AppCategoryJoins;
}

/// The parameters of [`secondary_category`](fn@secondary_category).
pub enum SecondaryCategoryQuery {}
impl Query for SecondaryCategoryQuery {
    type Joins = app_categories::AppCategoryJoins;
}

/// The parameters of [`secondary_subcategory_one`](fn@secondary_subcategory_one).
pub enum SecondarySubcategoryOneQuery {}
impl Query for SecondarySubcategoryOneQuery {
    type Joins = app_categories::AppCategoryJoins;
}

/// The parameters of [`secondary_subcategory_two`](fn@secondary_subcategory_two).
pub enum SecondarySubcategoryTwoQuery {}
impl Query for SecondarySubcategoryTwoQuery {
    type Joins = app_categories::AppCategoryJoins;
}

/// The parameters of [`territory_age_ratings`](fn@territory_age_ratings).
pub enum TerritoryAgeRatingsQuery {}
impl Query for TerritoryAgeRatingsQuery {
    type Joins = territory_age_ratings::TerritoryAgeRatingJoins;
}

/// A resource of the type `appInfos`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppInfo {
    /// Which one it is, among those of its type.
    pub id: Id<AppInfo>,
    /// What it is.
    pub attributes: AppInfoAttributes,
    /// What it is connected with.
    pub relationships: AppInfoRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(AppInfo, "appInfos", attributes, relationships, links);

/// The attributes of [`AppInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppInfoAttributes {
    /// `appStoreAgeRating`
    #[deprecated]
    pub app_store_age_rating: Option<AppStoreAgeRating>,
    /// `appStoreState`
    #[deprecated]
    pub app_store_state: Option<AppStoreVersionState>,
    /// `australiaAgeRating`
    #[deprecated]
    pub australia_age_rating: Option<AppInfoAustraliaAgeRating>,
    /// `brazilAgeRating`
    #[deprecated]
    pub brazil_age_rating: Option<BrazilAgeRating>,
    /// `brazilAgeRatingV2`
    #[deprecated]
    pub brazil_age_rating_v2: Option<AppInfoBrazilAgeRatingV2>,
    /// `franceAgeRating`
    #[deprecated]
    pub france_age_rating: Option<AppInfoFranceAgeRating>,
    /// `koreaAgeRating`
    #[deprecated]
    pub korea_age_rating: Option<AppInfoKoreaAgeRating>,
    /// `state`
    pub state: Option<AppInfoState>,
}

impl Object for AppInfoAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "appStoreAgeRating" => read_value(&mut self.app_store_age_rating, map),
            "appStoreState" => read_value(&mut self.app_store_state, map),
            "australiaAgeRating" => read_value(&mut self.australia_age_rating, map),
            "brazilAgeRating" => read_value(&mut self.brazil_age_rating, map),
            "brazilAgeRatingV2" => read_value(&mut self.brazil_age_rating_v2, map),
            "franceAgeRating" => read_value(&mut self.france_age_rating, map),
            "koreaAgeRating" => read_value(&mut self.korea_age_rating, map),
            "state" => read_value(&mut self.state, map),
            _ => skip(map),
        }
    }
}

impl Member for AppInfoAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AppInfoAttributes")
            .member("appStoreAgeRating", &self.app_store_age_rating)
            .member("appStoreState", &self.app_store_state)
            .member("australiaAgeRating", &self.australia_age_rating)
            .member("brazilAgeRating", &self.brazil_age_rating)
            .member("brazilAgeRatingV2", &self.brazil_age_rating_v2)
            .member("franceAgeRating", &self.france_age_rating)
            .member("koreaAgeRating", &self.korea_age_rating)
            .member("state", &self.state)
            .end()
    }
}
object!(AppInfoAttributes);

/// The relationships of [`AppInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppInfoRelationships {
    /// `ageRatingDeclaration`
    pub age_rating_declaration: ToOne<age_rating_declarations::AgeRatingDeclaration>,
    /// `app`
    pub app: ToOne<apps::App>,
    /// `appInfoLocalizations`
    pub app_info_localizations: ToMany<app_info_localizations::AppInfoLocalization>,
    /// `primaryCategory`
    pub primary_category: ToOne<app_categories::AppCategory>,
    /// `primarySubcategoryOne`
    pub primary_subcategory_one: ToOne<app_categories::AppCategory>,
    /// `primarySubcategoryTwo`
    pub primary_subcategory_two: ToOne<app_categories::AppCategory>,
    /// `secondaryCategory`
    pub secondary_category: ToOne<app_categories::AppCategory>,
    /// `secondarySubcategoryOne`
    pub secondary_subcategory_one: ToOne<app_categories::AppCategory>,
    /// `secondarySubcategoryTwo`
    pub secondary_subcategory_two: ToOne<app_categories::AppCategory>,
    /// `territoryAgeRatings`
    pub territory_age_ratings: LinksOnly,
}

impl Object for AppInfoRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "ageRatingDeclaration" => read_relationship(&mut self.age_rating_declaration, map),
            "app" => read_relationship(&mut self.app, map),
            "appInfoLocalizations" => read_relationship(&mut self.app_info_localizations, map),
            "primaryCategory" => read_relationship(&mut self.primary_category, map),
            "primarySubcategoryOne" => read_relationship(&mut self.primary_subcategory_one, map),
            "primarySubcategoryTwo" => read_relationship(&mut self.primary_subcategory_two, map),
            "secondaryCategory" => read_relationship(&mut self.secondary_category, map),
            "secondarySubcategoryOne" => {
                read_relationship(&mut self.secondary_subcategory_one, map)
            }
            "secondarySubcategoryTwo" => {
                read_relationship(&mut self.secondary_subcategory_two, map)
            }
            "territoryAgeRatings" => read_relationship(&mut self.territory_age_ratings, map),
            _ => skip(map),
        }
    }
}

impl Member for AppInfoRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AppInfoRelationships")
            .relationship("ageRatingDeclaration", &self.age_rating_declaration)
            .relationship("app", &self.app)
            .relationship("appInfoLocalizations", &self.app_info_localizations)
            .relationship("primaryCategory", &self.primary_category)
            .relationship("primarySubcategoryOne", &self.primary_subcategory_one)
            .relationship("primarySubcategoryTwo", &self.primary_subcategory_two)
            .relationship("secondaryCategory", &self.secondary_category)
            .relationship("secondarySubcategoryOne", &self.secondary_subcategory_one)
            .relationship("secondarySubcategoryTwo", &self.secondary_subcategory_two)
            .relationship("territoryAgeRatings", &self.territory_age_ratings)
            .end()
    }
}
object!(AppInfoRelationships);

/// Changes one `AppInfo`; what is not set stays as it is.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct AppInfoUpdate(Body);

impl AppInfoUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("appInfos"))
    }

    /// Sets the relationship `primaryCategory`.
    pub fn primary_category(
        self,
        primary_category: impl Into<Id<app_categories::AppCategory>>,
    ) -> Self {
        Self(self.0.to_one::<app_categories::AppCategory>(
            "primaryCategory",
            "appCategories",
            primary_category.into(),
        ))
    }

    /// Sets the relationship `primarySubcategoryOne`.
    pub fn primary_subcategory_one(
        self,
        primary_subcategory_one: impl Into<Id<app_categories::AppCategory>>,
    ) -> Self {
        Self(self.0.to_one::<app_categories::AppCategory>(
            "primarySubcategoryOne",
            "appCategories",
            primary_subcategory_one.into(),
        ))
    }

    /// Sets the relationship `primarySubcategoryTwo`.
    pub fn primary_subcategory_two(
        self,
        primary_subcategory_two: impl Into<Id<app_categories::AppCategory>>,
    ) -> Self {
        Self(self.0.to_one::<app_categories::AppCategory>(
            "primarySubcategoryTwo",
            "appCategories",
            primary_subcategory_two.into(),
        ))
    }

    /// Sets the relationship `secondaryCategory`.
    pub fn secondary_category(
        self,
        secondary_category: impl Into<Id<app_categories::AppCategory>>,
    ) -> Self {
        Self(self.0.to_one::<app_categories::AppCategory>(
            "secondaryCategory",
            "appCategories",
            secondary_category.into(),
        ))
    }

    /// Sets the relationship `secondarySubcategoryOne`.
    pub fn secondary_subcategory_one(
        self,
        secondary_subcategory_one: impl Into<Id<app_categories::AppCategory>>,
    ) -> Self {
        Self(self.0.to_one::<app_categories::AppCategory>(
            "secondarySubcategoryOne",
            "appCategories",
            secondary_subcategory_one.into(),
        ))
    }

    /// Sets the relationship `secondarySubcategoryTwo`.
    pub fn secondary_subcategory_two(
        self,
        secondary_subcategory_two: impl Into<Id<app_categories::AppCategory>>,
    ) -> Self {
        Self(self.0.to_one::<app_categories::AppCategory>(
            "secondarySubcategoryTwo",
            "appCategories",
            secondary_subcategory_two.into(),
        ))
    }

    /// Sends null for `primaryCategory`.
    pub fn clear_primary_category(self) -> Self {
        Self(self.0.clear_relationship("primaryCategory"))
    }

    /// Sends null for `primarySubcategoryOne`.
    pub fn clear_primary_subcategory_one(self) -> Self {
        Self(self.0.clear_relationship("primarySubcategoryOne"))
    }

    /// Sends null for `primarySubcategoryTwo`.
    pub fn clear_primary_subcategory_two(self) -> Self {
        Self(self.0.clear_relationship("primarySubcategoryTwo"))
    }

    /// Sends null for `secondaryCategory`.
    pub fn clear_secondary_category(self) -> Self {
        Self(self.0.clear_relationship("secondaryCategory"))
    }

    /// Sends null for `secondarySubcategoryOne`.
    pub fn clear_secondary_subcategory_one(self) -> Self {
        Self(self.0.clear_relationship("secondarySubcategoryOne"))
    }

    /// Sends null for `secondarySubcategoryTwo`.
    pub fn clear_secondary_subcategory_two(self) -> Self {
        Self(self.0.clear_relationship("secondarySubcategoryTwo"))
    }
}
body!(AppInfoUpdate, default);

values! {
    /// Values of `australiaAgeRating`.
    pub enum AppInfoAustraliaAgeRating {
        Fifteen = "FIFTEEN",
        Eighteen = "EIGHTEEN",
    }
}

values! {
    /// Values of `brazilAgeRatingV2`.
    pub enum AppInfoBrazilAgeRatingV2 {
        SelfRatedL = "SELF_RATED_L",
        SelfRatedTen = "SELF_RATED_TEN",
        SelfRatedTwelve = "SELF_RATED_TWELVE",
        SelfRatedFourteen = "SELF_RATED_FOURTEEN",
        SelfRatedSixteen = "SELF_RATED_SIXTEEN",
        SelfRatedEighteen = "SELF_RATED_EIGHTEEN",
        OfficialL = "OFFICIAL_L",
        OfficialTen = "OFFICIAL_TEN",
        OfficialTwelve = "OFFICIAL_TWELVE",
        OfficialFourteen = "OFFICIAL_FOURTEEN",
        OfficialSixteen = "OFFICIAL_SIXTEEN",
        OfficialEighteen = "OFFICIAL_EIGHTEEN",
    }
}

values! {
    /// Values of `franceAgeRating`.
    pub enum AppInfoFranceAgeRating {
        Eighteen = "EIGHTEEN",
    }
}

values! {
    /// Values of `koreaAgeRating`.
    pub enum AppInfoKoreaAgeRating {
        All = "ALL",
        Twelve = "TWELVE",
        Fifteen = "FIFTEEN",
        Nineteen = "NINETEEN",
        NotApplicable = "NOT_APPLICABLE",
    }
}

values! {
    /// Values of `state`.
    pub enum AppInfoState {
        Accepted = "ACCEPTED",
        DeveloperRejected = "DEVELOPER_REJECTED",
        InReview = "IN_REVIEW",
        PendingRelease = "PENDING_RELEASE",
        PrepareForSubmission = "PREPARE_FOR_SUBMISSION",
        ReadyForDistribution = "READY_FOR_DISTRIBUTION",
        ReadyForReview = "READY_FOR_REVIEW",
        Rejected = "REJECTED",
        ReplacedWithNewInfo = "REPLACED_WITH_NEW_INFO",
        WaitingForReview = "WAITING_FOR_REVIEW",
    }
}

/// What can be asked along with `AppInfo`.
///
/// Fields can be chosen: `fields[ageRatingDeclarations]`, `fields[appCategories]`, `fields[appInfoLocalizations]`, `fields[appInfos]`, `fields[apps]`.
///
/// Can be included: `app`, `ageRatingDeclaration`, `appInfoLocalizations`, `primaryCategory`, `primarySubcategoryOne`, `primarySubcategoryTwo`, `secondaryCategory`, `secondarySubcategoryOne`, `secondarySubcategoryTwo`.
pub enum AppInfoJoins {}
joins!(
    AppInfoJoins,
    include = AppInfoInclude,
    to_many = AppInfoToMany,
    fields = [
        age_rating_declarations::AgeRatingDeclarationField,
        app_categories::AppCategoryField,
        app_info_localizations::AppInfoLocalizationField,
        AppInfoField,
        apps::AppField
    ]
);

names! {
    /// The fields that `fields[appInfos]` can choose.
    pub enum AppInfoField {
        AppStoreState = "appStoreState",
        State = "state",
        AppStoreAgeRating = "appStoreAgeRating",
        AustraliaAgeRating = "australiaAgeRating",
        BrazilAgeRating = "brazilAgeRating",
        BrazilAgeRatingV2 = "brazilAgeRatingV2",
        FranceAgeRating = "franceAgeRating",
        KoreaAgeRating = "koreaAgeRating",
        App = "app",
        AgeRatingDeclaration = "ageRatingDeclaration",
        AppInfoLocalizations = "appInfoLocalizations",
        PrimaryCategory = "primaryCategory",
        PrimarySubcategoryOne = "primarySubcategoryOne",
        PrimarySubcategoryTwo = "primarySubcategoryTwo",
        SecondaryCategory = "secondaryCategory",
        SecondarySubcategoryOne = "secondarySubcategoryOne",
        SecondarySubcategoryTwo = "secondarySubcategoryTwo",
        TerritoryAgeRatings = "territoryAgeRatings",
    }
}

impl Field for AppInfoField {
    const PARAMETER: &'static str = "fields[appInfos]";
}

names! {
    /// What can be included with `AppInfo`.
    pub enum AppInfoInclude {
        App = "app",
        AgeRatingDeclaration = "ageRatingDeclaration",
        AppInfoLocalizations = "appInfoLocalizations",
        PrimaryCategory = "primaryCategory",
        PrimarySubcategoryOne = "primarySubcategoryOne",
        PrimarySubcategoryTwo = "primarySubcategoryTwo",
        SecondaryCategory = "secondaryCategory",
        SecondarySubcategoryOne = "secondarySubcategoryOne",
        SecondarySubcategoryTwo = "secondarySubcategoryTwo",
    }
}

names! {
    /// Relationships of `AppInfo` of which a limited number can be included.
    ///
    /// At most 50 of each.
    pub enum AppInfoToMany {
        AppInfoLocalizations = "appInfoLocalizations",
    }
}

impl Limited for AppInfoToMany {
    fn maximum(self) -> u32 {
        50
    }
}
