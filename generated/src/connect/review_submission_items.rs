// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Review submission items: `/v1/reviewSubmissionItems`.

use super::{
    app_asset_library_images, app_asset_library_videos, app_custom_product_page_versions,
    app_events, app_store_version_experiments, app_store_version_experiments_v2,
    app_store_versions, background_asset_versions, game_center_achievement_versions_v2,
    game_center_activity_versions, game_center_challenge_versions,
    game_center_leaderboard_set_versions_v2, game_center_leaderboard_versions_v2,
    in_app_purchase_versions, review_submissions, subscription_group_versions,
    subscription_versions,
};
use crate::runtime::emit::*;

/// Creates one of the review submission items.
///
/// `POST /v1/reviewSubmissionItems`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-reviewSubmissionItems)
pub fn create(body: ReviewSubmissionItemCreate) -> Request<Document<ReviewSubmissionItem>> {
    Request::new(Method::Post, "/v1/reviewSubmissionItems").body(body)
}

/// Changes one of the review submission items.
///
/// `PATCH /v1/reviewSubmissionItems/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-reviewSubmissionItems-_id_)
pub fn update(
    id: impl Into<Id<ReviewSubmissionItem>>,
    body: ReviewSubmissionItemUpdate,
) -> Request<Document<ReviewSubmissionItem>> {
    Request::new(Method::Patch, "/v1/reviewSubmissionItems/{id}").path_and_body(
        "id",
        id.into(),
        body,
    )
}

/// Deletes one of the review submission items.
///
/// `DELETE /v1/reviewSubmissionItems/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-reviewSubmissionItems-_id_)
pub fn delete(id: impl Into<Id<ReviewSubmissionItem>>) -> Request<()> {
    Request::new(Method::Delete, "/v1/reviewSubmissionItems/{id}").path("id", id.into())
}

/// A resource of the type `reviewSubmissionItems`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReviewSubmissionItem {
    /// Which one it is, among those of its type.
    pub id: Id<ReviewSubmissionItem>,
    /// What it is.
    pub attributes: ReviewSubmissionItemAttributes,
    /// What it is connected with.
    pub relationships: ReviewSubmissionItemRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    ReviewSubmissionItem,
    "reviewSubmissionItems",
    attributes,
    relationships,
    links
);

/// The attributes of [`ReviewSubmissionItem`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReviewSubmissionItemAttributes {
    /// `state`
    pub state: Option<ReviewSubmissionItemState>,
}

impl Object for ReviewSubmissionItemAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "state" => read_value(&mut self.state, map),
            _ => skip(map),
        }
    }
}

impl Member for ReviewSubmissionItemAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("ReviewSubmissionItemAttributes")
            .member("state", &self.state)
            .end()
    }
}
object!(ReviewSubmissionItemAttributes);

/// The relationships of [`ReviewSubmissionItem`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReviewSubmissionItemRelationships {
    /// `appAssetLibraryImage`
    pub app_asset_library_image: ToOne<app_asset_library_images::AppAssetLibraryImage>,
    /// `appAssetLibraryVideo`
    pub app_asset_library_video: ToOne<app_asset_library_videos::AppAssetLibraryVideo>,
    /// `appCustomProductPageVersion`
    pub app_custom_product_page_version:
        ToOne<app_custom_product_page_versions::AppCustomProductPageVersion>,
    /// `appEvent`
    pub app_event: ToOne<app_events::AppEvent>,
    /// `appStoreVersion`
    pub app_store_version: ToOne<app_store_versions::AppStoreVersion>,
    /// `appStoreVersionExperiment`
    pub app_store_version_experiment:
        ToOne<app_store_version_experiments::AppStoreVersionExperiment>,
    /// `appStoreVersionExperimentV2`
    pub app_store_version_experiment_v2:
        ToOne<app_store_version_experiments_v2::AppStoreVersionExperimentV2>,
    /// `backgroundAssetVersion`
    pub background_asset_version: ToOne<background_asset_versions::BackgroundAssetVersion>,
    /// `gameCenterAchievementVersion`
    pub game_center_achievement_version:
        ToOne<game_center_achievement_versions_v2::GameCenterAchievementVersionV2>,
    /// `gameCenterActivityVersion`
    pub game_center_activity_version:
        ToOne<game_center_activity_versions::GameCenterActivityVersion>,
    /// `gameCenterChallengeVersion`
    pub game_center_challenge_version:
        ToOne<game_center_challenge_versions::GameCenterChallengeVersion>,
    /// `gameCenterLeaderboardSetVersion`
    pub game_center_leaderboard_set_version:
        ToOne<game_center_leaderboard_set_versions_v2::GameCenterLeaderboardSetVersionV2>,
    /// `gameCenterLeaderboardVersion`
    pub game_center_leaderboard_version:
        ToOne<game_center_leaderboard_versions_v2::GameCenterLeaderboardVersionV2>,
    /// `inAppPurchaseVersion`
    pub in_app_purchase_version: ToOne<in_app_purchase_versions::InAppPurchaseVersion>,
    /// `subscriptionGroupVersion`
    pub subscription_group_version: ToOne<subscription_group_versions::SubscriptionGroupVersion>,
    /// `subscriptionVersion`
    pub subscription_version: ToOne<subscription_versions::SubscriptionVersion>,
}

impl Object for ReviewSubmissionItemRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "appAssetLibraryImage" => read_relationship(&mut self.app_asset_library_image, map),
            "appAssetLibraryVideo" => read_relationship(&mut self.app_asset_library_video, map),
            "appCustomProductPageVersion" => {
                read_relationship(&mut self.app_custom_product_page_version, map)
            }
            "appEvent" => read_relationship(&mut self.app_event, map),
            "appStoreVersion" => read_relationship(&mut self.app_store_version, map),
            "appStoreVersionExperiment" => {
                read_relationship(&mut self.app_store_version_experiment, map)
            }
            "appStoreVersionExperimentV2" => {
                read_relationship(&mut self.app_store_version_experiment_v2, map)
            }
            "backgroundAssetVersion" => read_relationship(&mut self.background_asset_version, map),
            "gameCenterAchievementVersion" => {
                read_relationship(&mut self.game_center_achievement_version, map)
            }
            "gameCenterActivityVersion" => {
                read_relationship(&mut self.game_center_activity_version, map)
            }
            "gameCenterChallengeVersion" => {
                read_relationship(&mut self.game_center_challenge_version, map)
            }
            "gameCenterLeaderboardSetVersion" => {
                read_relationship(&mut self.game_center_leaderboard_set_version, map)
            }
            "gameCenterLeaderboardVersion" => {
                read_relationship(&mut self.game_center_leaderboard_version, map)
            }
            "inAppPurchaseVersion" => read_relationship(&mut self.in_app_purchase_version, map),
            "subscriptionGroupVersion" => {
                read_relationship(&mut self.subscription_group_version, map)
            }
            "subscriptionVersion" => read_relationship(&mut self.subscription_version, map),
            _ => skip(map),
        }
    }
}

impl Member for ReviewSubmissionItemRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("ReviewSubmissionItemRelationships")
            .relationship("appAssetLibraryImage", &self.app_asset_library_image)
            .relationship("appAssetLibraryVideo", &self.app_asset_library_video)
            .relationship(
                "appCustomProductPageVersion",
                &self.app_custom_product_page_version,
            )
            .relationship("appEvent", &self.app_event)
            .relationship("appStoreVersion", &self.app_store_version)
            .relationship(
                "appStoreVersionExperiment",
                &self.app_store_version_experiment,
            )
            .relationship(
                "appStoreVersionExperimentV2",
                &self.app_store_version_experiment_v2,
            )
            .relationship("backgroundAssetVersion", &self.background_asset_version)
            .relationship(
                "gameCenterAchievementVersion",
                &self.game_center_achievement_version,
            )
            .relationship(
                "gameCenterActivityVersion",
                &self.game_center_activity_version,
            )
            .relationship(
                "gameCenterChallengeVersion",
                &self.game_center_challenge_version,
            )
            .relationship(
                "gameCenterLeaderboardSetVersion",
                &self.game_center_leaderboard_set_version,
            )
            .relationship(
                "gameCenterLeaderboardVersion",
                &self.game_center_leaderboard_version,
            )
            .relationship("inAppPurchaseVersion", &self.in_app_purchase_version)
            .relationship("subscriptionGroupVersion", &self.subscription_group_version)
            .relationship("subscriptionVersion", &self.subscription_version)
            .end()
    }
}
object!(ReviewSubmissionItemRelationships);

/// Creates one `ReviewSubmissionItem`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct ReviewSubmissionItemCreate(Body);

impl ReviewSubmissionItemCreate {
    /// With what is required.
    pub fn new(review_submission: impl Into<Id<review_submissions::ReviewSubmission>>) -> Self {
        Self(
            Body::new("reviewSubmissionItems")
                .with_relationships()
                .to_one::<review_submissions::ReviewSubmission>(
                "reviewSubmission",
                "reviewSubmissions",
                review_submission.into(),
            ),
        )
    }

    /// Sets the relationship `appAssetLibraryImage`.
    pub fn app_asset_library_image(
        self,
        app_asset_library_image: impl Into<Id<app_asset_library_images::AppAssetLibraryImage>>,
    ) -> Self {
        Self(
            self.0
                .to_one::<app_asset_library_images::AppAssetLibraryImage>(
                    "appAssetLibraryImage",
                    "appAssetLibraryImages",
                    app_asset_library_image.into(),
                ),
        )
    }

    /// Sets the relationship `appAssetLibraryVideo`.
    pub fn app_asset_library_video(
        self,
        app_asset_library_video: impl Into<Id<app_asset_library_videos::AppAssetLibraryVideo>>,
    ) -> Self {
        Self(
            self.0
                .to_one::<app_asset_library_videos::AppAssetLibraryVideo>(
                    "appAssetLibraryVideo",
                    "appAssetLibraryVideos",
                    app_asset_library_video.into(),
                ),
        )
    }

    /// Sets the relationship `appCustomProductPageVersion`.
    pub fn app_custom_product_page_version(
        self,
        app_custom_product_page_version: impl Into<
            Id<app_custom_product_page_versions::AppCustomProductPageVersion>,
        >,
    ) -> Self {
        Self(
            self.0
                .to_one::<app_custom_product_page_versions::AppCustomProductPageVersion>(
                    "appCustomProductPageVersion",
                    "appCustomProductPageVersions",
                    app_custom_product_page_version.into(),
                ),
        )
    }

    /// Sets the relationship `appEvent`.
    pub fn app_event(self, app_event: impl Into<Id<app_events::AppEvent>>) -> Self {
        Self(
            self.0
                .to_one::<app_events::AppEvent>("appEvent", "appEvents", app_event.into()),
        )
    }

    /// Sets the relationship `appStoreVersion`.
    pub fn app_store_version(
        self,
        app_store_version: impl Into<Id<app_store_versions::AppStoreVersion>>,
    ) -> Self {
        Self(self.0.to_one::<app_store_versions::AppStoreVersion>(
            "appStoreVersion",
            "appStoreVersions",
            app_store_version.into(),
        ))
    }

    /// Sets the relationship `appStoreVersionExperiment`.
    pub fn app_store_version_experiment(
        self,
        app_store_version_experiment: impl Into<
            Id<app_store_version_experiments::AppStoreVersionExperiment>,
        >,
    ) -> Self {
        Self(
            self.0
                .to_one::<app_store_version_experiments::AppStoreVersionExperiment>(
                    "appStoreVersionExperiment",
                    "appStoreVersionExperiments",
                    app_store_version_experiment.into(),
                ),
        )
    }

    /// Sets the relationship `appStoreVersionExperimentV2`.
    pub fn app_store_version_experiment_v2(
        self,
        app_store_version_experiment_v2: impl Into<
            Id<app_store_version_experiments_v2::AppStoreVersionExperimentV2>,
        >,
    ) -> Self {
        Self(
            self.0
                .to_one::<app_store_version_experiments_v2::AppStoreVersionExperimentV2>(
                    "appStoreVersionExperimentV2",
                    "appStoreVersionExperiments",
                    app_store_version_experiment_v2.into(),
                ),
        )
    }

    /// Sets the relationship `backgroundAssetVersion`.
    pub fn background_asset_version(
        self,
        background_asset_version: impl Into<Id<background_asset_versions::BackgroundAssetVersion>>,
    ) -> Self {
        Self(
            self.0
                .to_one::<background_asset_versions::BackgroundAssetVersion>(
                    "backgroundAssetVersion",
                    "backgroundAssetVersions",
                    background_asset_version.into(),
                ),
        )
    }

    /// Sets the relationship `gameCenterAchievementVersion`.
    pub fn game_center_achievement_version(
        self,
        game_center_achievement_version: impl Into<
            Id<game_center_achievement_versions_v2::GameCenterAchievementVersionV2>,
        >,
    ) -> Self {
        Self(
            self.0
                .to_one::<game_center_achievement_versions_v2::GameCenterAchievementVersionV2>(
                    "gameCenterAchievementVersion",
                    "gameCenterAchievementVersions",
                    game_center_achievement_version.into(),
                ),
        )
    }

    /// Sets the relationship `gameCenterActivityVersion`.
    pub fn game_center_activity_version(
        self,
        game_center_activity_version: impl Into<
            Id<game_center_activity_versions::GameCenterActivityVersion>,
        >,
    ) -> Self {
        Self(
            self.0
                .to_one::<game_center_activity_versions::GameCenterActivityVersion>(
                    "gameCenterActivityVersion",
                    "gameCenterActivityVersions",
                    game_center_activity_version.into(),
                ),
        )
    }

    /// Sets the relationship `gameCenterChallengeVersion`.
    pub fn game_center_challenge_version(
        self,
        game_center_challenge_version: impl Into<
            Id<game_center_challenge_versions::GameCenterChallengeVersion>,
        >,
    ) -> Self {
        Self(
            self.0
                .to_one::<game_center_challenge_versions::GameCenterChallengeVersion>(
                    "gameCenterChallengeVersion",
                    "gameCenterChallengeVersions",
                    game_center_challenge_version.into(),
                ),
        )
    }

    /// Sets the relationship `gameCenterLeaderboardSetVersion`.
    pub fn game_center_leaderboard_set_version(
        self,
        game_center_leaderboard_set_version: impl Into<
            Id<game_center_leaderboard_set_versions_v2::GameCenterLeaderboardSetVersionV2>,
        >,
    ) -> Self {
        Self(
            self
                .0
                .to_one::<
                    game_center_leaderboard_set_versions_v2::GameCenterLeaderboardSetVersionV2,
                >(
                    "gameCenterLeaderboardSetVersion",
                    "gameCenterLeaderboardSetVersions",
                    game_center_leaderboard_set_version.into(),
                ),
        )
    }

    /// Sets the relationship `gameCenterLeaderboardVersion`.
    pub fn game_center_leaderboard_version(
        self,
        game_center_leaderboard_version: impl Into<
            Id<game_center_leaderboard_versions_v2::GameCenterLeaderboardVersionV2>,
        >,
    ) -> Self {
        Self(
            self.0
                .to_one::<game_center_leaderboard_versions_v2::GameCenterLeaderboardVersionV2>(
                    "gameCenterLeaderboardVersion",
                    "gameCenterLeaderboardVersions",
                    game_center_leaderboard_version.into(),
                ),
        )
    }

    /// Sets the relationship `inAppPurchaseVersion`.
    pub fn in_app_purchase_version(
        self,
        in_app_purchase_version: impl Into<Id<in_app_purchase_versions::InAppPurchaseVersion>>,
    ) -> Self {
        Self(
            self.0
                .to_one::<in_app_purchase_versions::InAppPurchaseVersion>(
                    "inAppPurchaseVersion",
                    "inAppPurchaseVersions",
                    in_app_purchase_version.into(),
                ),
        )
    }

    /// Sets the relationship `subscriptionGroupVersion`.
    pub fn subscription_group_version(
        self,
        subscription_group_version: impl Into<Id<subscription_group_versions::SubscriptionGroupVersion>>,
    ) -> Self {
        Self(
            self.0
                .to_one::<subscription_group_versions::SubscriptionGroupVersion>(
                    "subscriptionGroupVersion",
                    "subscriptionGroupVersions",
                    subscription_group_version.into(),
                ),
        )
    }

    /// Sets the relationship `subscriptionVersion`.
    pub fn subscription_version(
        self,
        subscription_version: impl Into<Id<subscription_versions::SubscriptionVersion>>,
    ) -> Self {
        Self(self.0.to_one::<subscription_versions::SubscriptionVersion>(
            "subscriptionVersion",
            "subscriptionVersions",
            subscription_version.into(),
        ))
    }
}
body!(ReviewSubmissionItemCreate);

/// Changes one `ReviewSubmissionItem`; what is not set stays as it is.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct ReviewSubmissionItemUpdate(Body);

impl ReviewSubmissionItemUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("reviewSubmissionItems"))
    }

    /// Sets `removed`.
    pub fn removed(self, removed: bool) -> Self {
        Self(self.0.attribute("removed", removed))
    }

    /// Sets `resolved`.
    pub fn resolved(self, resolved: bool) -> Self {
        Self(self.0.attribute("resolved", resolved))
    }

    /// Sends null for `removed`.
    pub fn clear_removed(self) -> Self {
        Self(self.0.clear_attribute("removed"))
    }

    /// Sends null for `resolved`.
    pub fn clear_resolved(self) -> Self {
        Self(self.0.clear_attribute("resolved"))
    }
}
body!(ReviewSubmissionItemUpdate, default);

values! {
    /// Values of `state`.
    pub enum ReviewSubmissionItemState {
        ReadyForReview = "READY_FOR_REVIEW",
        Accepted = "ACCEPTED",
        Approved = "APPROVED",
        Rejected = "REJECTED",
        Removed = "REMOVED",
    }
}

/// What can be asked along with `ReviewSubmissionItem`.
///
/// Fields can be chosen: `fields[appAssetLibraryImages]`, `fields[appAssetLibraryVideos]`, `fields[appCustomProductPageVersions]`, `fields[appEvents]`, `fields[appStoreVersionExperiments]`, `fields[appStoreVersions]`, `fields[backgroundAssetVersions]`, `fields[gameCenterAchievementVersions]`, `fields[gameCenterActivityVersions]`, `fields[gameCenterChallengeVersions]`, `fields[gameCenterLeaderboardSetVersions]`, `fields[gameCenterLeaderboardVersions]`, `fields[inAppPurchaseVersions]`, `fields[reviewSubmissionItems]`, `fields[subscriptionGroupVersions]`, `fields[subscriptionVersions]`.
///
/// Can be included: `appStoreVersion`, `appCustomProductPageVersion`, `appStoreVersionExperiment`, `appStoreVersionExperimentV2`, `appEvent`, `appAssetLibraryImage`, `appAssetLibraryVideo`, `backgroundAssetVersion`, `gameCenterAchievementVersion`, `gameCenterActivityVersion`, `gameCenterChallengeVersion`, `gameCenterLeaderboardSetVersion`, `gameCenterLeaderboardVersion`, `inAppPurchaseVersion`, `subscriptionVersion`, `subscriptionGroupVersion`.
pub enum ReviewSubmissionItemJoins {}
joins!(
    ReviewSubmissionItemJoins,
    include = ReviewSubmissionItemInclude,
    to_many = Never,
    fields = [
        app_asset_library_images::AppAssetLibraryImageField,
        app_asset_library_videos::AppAssetLibraryVideoField,
        app_custom_product_page_versions::AppCustomProductPageVersionField,
        app_events::AppEventField,
        app_store_version_experiments::AppStoreVersionExperimentAnyField,
        app_store_versions::AppStoreVersionField,
        background_asset_versions::BackgroundAssetVersionField,
        game_center_achievement_versions_v2::GameCenterAchievementVersionV2Field,
        game_center_activity_versions::GameCenterActivityVersionField,
        game_center_challenge_versions::GameCenterChallengeVersionField,
        game_center_leaderboard_set_versions_v2::GameCenterLeaderboardSetVersionV2Field,
        game_center_leaderboard_versions_v2::GameCenterLeaderboardVersionV2Field,
        in_app_purchase_versions::InAppPurchaseVersionField,
        ReviewSubmissionItemField,
        subscription_group_versions::SubscriptionGroupVersionField,
        subscription_versions::SubscriptionVersionField
    ]
);

names! {
    /// The fields that `fields[reviewSubmissionItems]` can choose.
    pub enum ReviewSubmissionItemField {
        State = "state",
        AppStoreVersion = "appStoreVersion",
        AppCustomProductPageVersion = "appCustomProductPageVersion",
        AppStoreVersionExperiment = "appStoreVersionExperiment",
        AppStoreVersionExperimentV2 = "appStoreVersionExperimentV2",
        AppEvent = "appEvent",
        AppAssetLibraryImage = "appAssetLibraryImage",
        AppAssetLibraryVideo = "appAssetLibraryVideo",
        BackgroundAssetVersion = "backgroundAssetVersion",
        GameCenterAchievementVersion = "gameCenterAchievementVersion",
        GameCenterActivityVersion = "gameCenterActivityVersion",
        GameCenterChallengeVersion = "gameCenterChallengeVersion",
        GameCenterLeaderboardSetVersion = "gameCenterLeaderboardSetVersion",
        GameCenterLeaderboardVersion = "gameCenterLeaderboardVersion",
        InAppPurchaseVersion = "inAppPurchaseVersion",
        SubscriptionVersion = "subscriptionVersion",
        SubscriptionGroupVersion = "subscriptionGroupVersion",
    }
}

impl Field for ReviewSubmissionItemField {
    const PARAMETER: &'static str = "fields[reviewSubmissionItems]";
}

names! {
    /// What can be included with `ReviewSubmissionItem`.
    pub enum ReviewSubmissionItemInclude {
        AppStoreVersion = "appStoreVersion",
        AppCustomProductPageVersion = "appCustomProductPageVersion",
        AppStoreVersionExperiment = "appStoreVersionExperiment",
        AppStoreVersionExperimentV2 = "appStoreVersionExperimentV2",
        AppEvent = "appEvent",
        AppAssetLibraryImage = "appAssetLibraryImage",
        AppAssetLibraryVideo = "appAssetLibraryVideo",
        BackgroundAssetVersion = "backgroundAssetVersion",
        GameCenterAchievementVersion = "gameCenterAchievementVersion",
        GameCenterActivityVersion = "gameCenterActivityVersion",
        GameCenterChallengeVersion = "gameCenterChallengeVersion",
        GameCenterLeaderboardSetVersion = "gameCenterLeaderboardSetVersion",
        GameCenterLeaderboardVersion = "gameCenterLeaderboardVersion",
        InAppPurchaseVersion = "inAppPurchaseVersion",
        SubscriptionVersion = "subscriptionVersion",
        SubscriptionGroupVersion = "subscriptionGroupVersion",
    }
}
