// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Enums that several resources share.

use crate::runtime::emit::*;

/// `AppClipAction`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AppClipAction {
    /// `OPEN`
    Open,
    /// `VIEW`
    View,
    /// `PLAY`
    Play,
    /// A value that the description does not know; its text is kept.
    Unrecognized(String),
}

impl OpenEnum for AppClipAction {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("OPEN", Self::Open),
        ("VIEW", Self::View),
        ("PLAY", Self::Play),
    ];
    fn unrecognized(text: String) -> Self {
        Self::Unrecognized(text)
    }
}
open_enum!(AppClipAction);

/// `AppClipAdvancedExperienceLanguage`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AppClipAdvancedExperienceLanguage {
    /// `AR`
    Ar,
    /// `CA`
    Ca,
    /// `CS`
    Cs,
    /// `DA`
    Da,
    /// `DE`
    De,
    /// `EL`
    El,
    /// `EN`
    En,
    /// `ES`
    Es,
    /// `FI`
    Fi,
    /// `FR`
    Fr,
    /// `HE`
    He,
    /// `HI`
    Hi,
    /// `HR`
    Hr,
    /// `HU`
    Hu,
    /// `ID`
    Id,
    /// `IT`
    It,
    /// `JA`
    Ja,
    /// `KO`
    Ko,
    /// `MS`
    Ms,
    /// `NL`
    Nl,
    /// `NO`
    No,
    /// `PL`
    Pl,
    /// `PT`
    Pt,
    /// `RO`
    Ro,
    /// `RU`
    Ru,
    /// `SK`
    Sk,
    /// `SV`
    Sv,
    /// `TH`
    Th,
    /// `TR`
    Tr,
    /// `UK`
    Uk,
    /// `VI`
    Vi,
    /// `ZH`
    Zh,
    /// A value that the description does not know; its text is kept.
    Unrecognized(String),
}

impl OpenEnum for AppClipAdvancedExperienceLanguage {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("AR", Self::Ar),
        ("CA", Self::Ca),
        ("CS", Self::Cs),
        ("DA", Self::Da),
        ("DE", Self::De),
        ("EL", Self::El),
        ("EN", Self::En),
        ("ES", Self::Es),
        ("FI", Self::Fi),
        ("FR", Self::Fr),
        ("HE", Self::He),
        ("HI", Self::Hi),
        ("HR", Self::Hr),
        ("HU", Self::Hu),
        ("ID", Self::Id),
        ("IT", Self::It),
        ("JA", Self::Ja),
        ("KO", Self::Ko),
        ("MS", Self::Ms),
        ("NL", Self::Nl),
        ("NO", Self::No),
        ("PL", Self::Pl),
        ("PT", Self::Pt),
        ("RO", Self::Ro),
        ("RU", Self::Ru),
        ("SK", Self::Sk),
        ("SV", Self::Sv),
        ("TH", Self::Th),
        ("TR", Self::Tr),
        ("UK", Self::Uk),
        ("VI", Self::Vi),
        ("ZH", Self::Zh),
    ];
    fn unrecognized(text: String) -> Self {
        Self::Unrecognized(text)
    }
}
open_enum!(AppClipAdvancedExperienceLanguage);

/// `AppEncryptionDeclarationState`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AppEncryptionDeclarationState {
    /// `CREATED`
    Created,
    /// `IN_REVIEW`
    InReview,
    /// `APPROVED`
    Approved,
    /// `REJECTED`
    Rejected,
    /// `INVALID`
    Invalid,
    /// `EXPIRED`
    Expired,
    /// A value that the description does not know; its text is kept.
    Unrecognized(String),
}

impl OpenEnum for AppEncryptionDeclarationState {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("CREATED", Self::Created),
        ("IN_REVIEW", Self::InReview),
        ("APPROVED", Self::Approved),
        ("REJECTED", Self::Rejected),
        ("INVALID", Self::Invalid),
        ("EXPIRED", Self::Expired),
    ];
    fn unrecognized(text: String) -> Self {
        Self::Unrecognized(text)
    }
}
open_enum!(AppEncryptionDeclarationState);

/// `AppEventAssetType`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AppEventAssetType {
    /// `EVENT_CARD`
    EventCard,
    /// `EVENT_DETAILS_PAGE`
    EventDetailsPage,
    /// A value that the description does not know; its text is kept.
    Unrecognized(String),
}

impl OpenEnum for AppEventAssetType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("EVENT_CARD", Self::EventCard),
        ("EVENT_DETAILS_PAGE", Self::EventDetailsPage),
    ];
    fn unrecognized(text: String) -> Self {
        Self::Unrecognized(text)
    }
}
open_enum!(AppEventAssetType);

/// `AppStoreAgeRating`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AppStoreAgeRating {
    /// `L`
    L,
    /// `ALL`
    All,
    /// `ZERO_ZERO`
    ZeroZero,
    /// `ONE_PLUS`
    OnePlus,
    /// `TWO_PLUS`
    TwoPlus,
    /// `THREE_PLUS`
    ThreePlus,
    /// `FOUR_PLUS`
    FourPlus,
    /// `FIVE_PLUS`
    FivePlus,
    /// `SIX_PLUS`
    SixPlus,
    /// `SEVEN_PLUS`
    SevenPlus,
    /// `EIGHT_PLUS`
    EightPlus,
    /// `NINE_PLUS`
    NinePlus,
    /// `TEN_PLUS`
    TenPlus,
    /// `ELEVEN_PLUS`
    ElevenPlus,
    /// `TWELVE_PLUS`
    TwelvePlus,
    /// `THIRTEEN_PLUS`
    ThirteenPlus,
    /// `FOURTEEN_PLUS`
    FourteenPlus,
    /// `FIFTEEN_PLUS`
    FifteenPlus,
    /// `SIXTEEN_PLUS`
    SixteenPlus,
    /// `SEVENTEEN_PLUS`
    SeventeenPlus,
    /// `EIGHTEEN_PLUS`
    EighteenPlus,
    /// `NINETEEN_PLUS`
    NineteenPlus,
    /// `TWENTY_PLUS`
    TwentyPlus,
    /// `TWENTY_ONE_PLUS`
    TwentyOnePlus,
    /// `UNRATED`
    Unrated,
    /// A value that the description does not know; its text is kept.
    Unrecognized(String),
}

impl OpenEnum for AppStoreAgeRating {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("L", Self::L),
        ("ALL", Self::All),
        ("ZERO_ZERO", Self::ZeroZero),
        ("ONE_PLUS", Self::OnePlus),
        ("TWO_PLUS", Self::TwoPlus),
        ("THREE_PLUS", Self::ThreePlus),
        ("FOUR_PLUS", Self::FourPlus),
        ("FIVE_PLUS", Self::FivePlus),
        ("SIX_PLUS", Self::SixPlus),
        ("SEVEN_PLUS", Self::SevenPlus),
        ("EIGHT_PLUS", Self::EightPlus),
        ("NINE_PLUS", Self::NinePlus),
        ("TEN_PLUS", Self::TenPlus),
        ("ELEVEN_PLUS", Self::ElevenPlus),
        ("TWELVE_PLUS", Self::TwelvePlus),
        ("THIRTEEN_PLUS", Self::ThirteenPlus),
        ("FOURTEEN_PLUS", Self::FourteenPlus),
        ("FIFTEEN_PLUS", Self::FifteenPlus),
        ("SIXTEEN_PLUS", Self::SixteenPlus),
        ("SEVENTEEN_PLUS", Self::SeventeenPlus),
        ("EIGHTEEN_PLUS", Self::EighteenPlus),
        ("NINETEEN_PLUS", Self::NineteenPlus),
        ("TWENTY_PLUS", Self::TwentyPlus),
        ("TWENTY_ONE_PLUS", Self::TwentyOnePlus),
        ("UNRATED", Self::Unrated),
    ];
    fn unrecognized(text: String) -> Self {
        Self::Unrecognized(text)
    }
}
open_enum!(AppStoreAgeRating);

/// `AppStoreVersionState`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AppStoreVersionState {
    /// `ACCEPTED`
    Accepted,
    /// `DEVELOPER_REMOVED_FROM_SALE`
    DeveloperRemovedFromSale,
    /// `DEVELOPER_REJECTED`
    DeveloperRejected,
    /// `IN_REVIEW`
    InReview,
    /// `INVALID_BINARY`
    InvalidBinary,
    /// `METADATA_REJECTED`
    MetadataRejected,
    /// `PENDING_APPLE_RELEASE`
    PendingAppleRelease,
    /// `PENDING_CONTRACT`
    PendingContract,
    /// `PENDING_DEVELOPER_RELEASE`
    PendingDeveloperRelease,
    /// `PREPARE_FOR_SUBMISSION`
    PrepareForSubmission,
    /// `PREORDER_READY_FOR_SALE`
    PreorderReadyForSale,
    /// `PROCESSING_FOR_APP_STORE`
    ProcessingForAppStore,
    /// `READY_FOR_REVIEW`
    ReadyForReview,
    /// `READY_FOR_SALE`
    ReadyForSale,
    /// `REJECTED`
    Rejected,
    /// `REMOVED_FROM_SALE`
    RemovedFromSale,
    /// `WAITING_FOR_EXPORT_COMPLIANCE`
    WaitingForExportCompliance,
    /// `WAITING_FOR_REVIEW`
    WaitingForReview,
    /// `REPLACED_WITH_NEW_VERSION`
    ReplacedWithNewVersion,
    /// `NOT_APPLICABLE`
    NotApplicable,
    /// A value that the description does not know; its text is kept.
    Unrecognized(String),
}

impl OpenEnum for AppStoreVersionState {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("ACCEPTED", Self::Accepted),
        (
            "DEVELOPER_REMOVED_FROM_SALE",
            Self::DeveloperRemovedFromSale,
        ),
        ("DEVELOPER_REJECTED", Self::DeveloperRejected),
        ("IN_REVIEW", Self::InReview),
        ("INVALID_BINARY", Self::InvalidBinary),
        ("METADATA_REJECTED", Self::MetadataRejected),
        ("PENDING_APPLE_RELEASE", Self::PendingAppleRelease),
        ("PENDING_CONTRACT", Self::PendingContract),
        ("PENDING_DEVELOPER_RELEASE", Self::PendingDeveloperRelease),
        ("PREPARE_FOR_SUBMISSION", Self::PrepareForSubmission),
        ("PREORDER_READY_FOR_SALE", Self::PreorderReadyForSale),
        ("PROCESSING_FOR_APP_STORE", Self::ProcessingForAppStore),
        ("READY_FOR_REVIEW", Self::ReadyForReview),
        ("READY_FOR_SALE", Self::ReadyForSale),
        ("REJECTED", Self::Rejected),
        ("REMOVED_FROM_SALE", Self::RemovedFromSale),
        (
            "WAITING_FOR_EXPORT_COMPLIANCE",
            Self::WaitingForExportCompliance,
        ),
        ("WAITING_FOR_REVIEW", Self::WaitingForReview),
        ("REPLACED_WITH_NEW_VERSION", Self::ReplacedWithNewVersion),
        ("NOT_APPLICABLE", Self::NotApplicable),
    ];
    fn unrecognized(text: String) -> Self {
        Self::Unrecognized(text)
    }
}
open_enum!(AppStoreVersionState);

/// `AppVersionState`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AppVersionState {
    /// `ACCEPTED`
    Accepted,
    /// `DEVELOPER_REJECTED`
    DeveloperRejected,
    /// `IN_REVIEW`
    InReview,
    /// `INVALID_BINARY`
    InvalidBinary,
    /// `METADATA_REJECTED`
    MetadataRejected,
    /// `PENDING_APPLE_RELEASE`
    PendingAppleRelease,
    /// `PENDING_DEVELOPER_RELEASE`
    PendingDeveloperRelease,
    /// `PREPARE_FOR_SUBMISSION`
    PrepareForSubmission,
    /// `PROCESSING_FOR_DISTRIBUTION`
    ProcessingForDistribution,
    /// `READY_FOR_DISTRIBUTION`
    ReadyForDistribution,
    /// `READY_FOR_REVIEW`
    ReadyForReview,
    /// `REJECTED`
    Rejected,
    /// `REPLACED_WITH_NEW_VERSION`
    ReplacedWithNewVersion,
    /// `WAITING_FOR_EXPORT_COMPLIANCE`
    WaitingForExportCompliance,
    /// `WAITING_FOR_REVIEW`
    WaitingForReview,
    /// A value that the description does not know; its text is kept.
    Unrecognized(String),
}

impl OpenEnum for AppVersionState {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("ACCEPTED", Self::Accepted),
        ("DEVELOPER_REJECTED", Self::DeveloperRejected),
        ("IN_REVIEW", Self::InReview),
        ("INVALID_BINARY", Self::InvalidBinary),
        ("METADATA_REJECTED", Self::MetadataRejected),
        ("PENDING_APPLE_RELEASE", Self::PendingAppleRelease),
        ("PENDING_DEVELOPER_RELEASE", Self::PendingDeveloperRelease),
        ("PREPARE_FOR_SUBMISSION", Self::PrepareForSubmission),
        (
            "PROCESSING_FOR_DISTRIBUTION",
            Self::ProcessingForDistribution,
        ),
        ("READY_FOR_DISTRIBUTION", Self::ReadyForDistribution),
        ("READY_FOR_REVIEW", Self::ReadyForReview),
        ("REJECTED", Self::Rejected),
        ("REPLACED_WITH_NEW_VERSION", Self::ReplacedWithNewVersion),
        (
            "WAITING_FOR_EXPORT_COMPLIANCE",
            Self::WaitingForExportCompliance,
        ),
        ("WAITING_FOR_REVIEW", Self::WaitingForReview),
    ];
    fn unrecognized(text: String) -> Self {
        Self::Unrecognized(text)
    }
}
open_enum!(AppVersionState);

/// `BackgroundAssetVersionAppStoreReleaseState`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BackgroundAssetVersionAppStoreReleaseState {
    /// `PREPARE_FOR_SUBMISSION`
    PrepareForSubmission,
    /// `READY_FOR_REVIEW`
    ReadyForReview,
    /// `WAITING_FOR_REVIEW`
    WaitingForReview,
    /// `IN_REVIEW`
    InReview,
    /// `ACCEPTED`
    Accepted,
    /// `REJECTED`
    Rejected,
    /// `PROCESSING_FOR_DISTRIBUTION`
    ProcessingForDistribution,
    /// `READY_FOR_DISTRIBUTION`
    ReadyForDistribution,
    /// `SUPERSEDED`
    Superseded,
    /// A value that the description does not know; its text is kept.
    Unrecognized(String),
}

impl OpenEnum for BackgroundAssetVersionAppStoreReleaseState {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("PREPARE_FOR_SUBMISSION", Self::PrepareForSubmission),
        ("READY_FOR_REVIEW", Self::ReadyForReview),
        ("WAITING_FOR_REVIEW", Self::WaitingForReview),
        ("IN_REVIEW", Self::InReview),
        ("ACCEPTED", Self::Accepted),
        ("REJECTED", Self::Rejected),
        (
            "PROCESSING_FOR_DISTRIBUTION",
            Self::ProcessingForDistribution,
        ),
        ("READY_FOR_DISTRIBUTION", Self::ReadyForDistribution),
        ("SUPERSEDED", Self::Superseded),
    ];
    fn unrecognized(text: String) -> Self {
        Self::Unrecognized(text)
    }
}
open_enum!(BackgroundAssetVersionAppStoreReleaseState);

/// `BackgroundAssetVersionExternalBetaReleaseState`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BackgroundAssetVersionExternalBetaReleaseState {
    /// `READY_FOR_BETA_SUBMISSION`
    ReadyForBetaSubmission,
    /// `WAITING_FOR_REVIEW`
    WaitingForReview,
    /// `IN_REVIEW`
    InReview,
    /// `REJECTED`
    Rejected,
    /// `PROCESSING_FOR_TESTING`
    ProcessingForTesting,
    /// `READY_FOR_TESTING`
    ReadyForTesting,
    /// `SUPERSEDED`
    Superseded,
    /// A value that the description does not know; its text is kept.
    Unrecognized(String),
}

impl OpenEnum for BackgroundAssetVersionExternalBetaReleaseState {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("READY_FOR_BETA_SUBMISSION", Self::ReadyForBetaSubmission),
        ("WAITING_FOR_REVIEW", Self::WaitingForReview),
        ("IN_REVIEW", Self::InReview),
        ("REJECTED", Self::Rejected),
        ("PROCESSING_FOR_TESTING", Self::ProcessingForTesting),
        ("READY_FOR_TESTING", Self::ReadyForTesting),
        ("SUPERSEDED", Self::Superseded),
    ];
    fn unrecognized(text: String) -> Self {
        Self::Unrecognized(text)
    }
}
open_enum!(BackgroundAssetVersionExternalBetaReleaseState);

/// `BackgroundAssetVersionState`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BackgroundAssetVersionState {
    /// `AWAITING_UPLOAD`
    AwaitingUpload,
    /// `PROCESSING`
    Processing,
    /// `FAILED`
    Failed,
    /// `COMPLETE`
    Complete,
    /// A value that the description does not know; its text is kept.
    Unrecognized(String),
}

impl OpenEnum for BackgroundAssetVersionState {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("AWAITING_UPLOAD", Self::AwaitingUpload),
        ("PROCESSING", Self::Processing),
        ("FAILED", Self::Failed),
        ("COMPLETE", Self::Complete),
    ];
    fn unrecognized(text: String) -> Self {
        Self::Unrecognized(text)
    }
}
open_enum!(BackgroundAssetVersionState);

/// `BetaInviteType`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BetaInviteType {
    /// `EMAIL`
    Email,
    /// `PUBLIC_LINK`
    PublicLink,
    /// A value that the description does not know; its text is kept.
    Unrecognized(String),
}

impl OpenEnum for BetaInviteType {
    const KNOWN: &'static [(&'static str, Self)] =
        &[("EMAIL", Self::Email), ("PUBLIC_LINK", Self::PublicLink)];
    fn unrecognized(text: String) -> Self {
        Self::Unrecognized(text)
    }
}
open_enum!(BetaInviteType);

/// `BetaReviewState`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BetaReviewState {
    /// `WAITING_FOR_REVIEW`
    WaitingForReview,
    /// `IN_REVIEW`
    InReview,
    /// `REJECTED`
    Rejected,
    /// `APPROVED`
    Approved,
    /// A value that the description does not know; its text is kept.
    Unrecognized(String),
}

impl OpenEnum for BetaReviewState {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("WAITING_FOR_REVIEW", Self::WaitingForReview),
        ("IN_REVIEW", Self::InReview),
        ("REJECTED", Self::Rejected),
        ("APPROVED", Self::Approved),
    ];
    fn unrecognized(text: String) -> Self {
        Self::Unrecognized(text)
    }
}
open_enum!(BetaReviewState);

/// `BetaTesterState`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BetaTesterState {
    /// `NOT_INVITED`
    NotInvited,
    /// `INVITED`
    Invited,
    /// `ACCEPTED`
    Accepted,
    /// `INSTALLED`
    Installed,
    /// `REVOKED`
    Revoked,
    /// A value that the description does not know; its text is kept.
    Unrecognized(String),
}

impl OpenEnum for BetaTesterState {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("NOT_INVITED", Self::NotInvited),
        ("INVITED", Self::Invited),
        ("ACCEPTED", Self::Accepted),
        ("INSTALLED", Self::Installed),
        ("REVOKED", Self::Revoked),
    ];
    fn unrecognized(text: String) -> Self {
        Self::Unrecognized(text)
    }
}
open_enum!(BetaTesterState);

/// `BrazilAgeRating`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BrazilAgeRating {
    /// `L`
    L,
    /// `TEN`
    Ten,
    /// `TWELVE`
    Twelve,
    /// `FOURTEEN`
    Fourteen,
    /// `SIXTEEN`
    Sixteen,
    /// `EIGHTEEN`
    Eighteen,
    /// A value that the description does not know; its text is kept.
    Unrecognized(String),
}

impl OpenEnum for BrazilAgeRating {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("L", Self::L),
        ("TEN", Self::Ten),
        ("TWELVE", Self::Twelve),
        ("FOURTEEN", Self::Fourteen),
        ("SIXTEEN", Self::Sixteen),
        ("EIGHTEEN", Self::Eighteen),
    ];
    fn unrecognized(text: String) -> Self {
        Self::Unrecognized(text)
    }
}
open_enum!(BrazilAgeRating);

/// `BuildAudienceType`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BuildAudienceType {
    /// `INTERNAL_ONLY`
    InternalOnly,
    /// `APP_STORE_ELIGIBLE`
    AppStoreEligible,
    /// A value that the description does not know; its text is kept.
    Unrecognized(String),
}

impl OpenEnum for BuildAudienceType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("INTERNAL_ONLY", Self::InternalOnly),
        ("APP_STORE_ELIGIBLE", Self::AppStoreEligible),
    ];
    fn unrecognized(text: String) -> Self {
        Self::Unrecognized(text)
    }
}
open_enum!(BuildAudienceType);

/// `BuildBundleType`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BuildBundleType {
    /// `APP`
    App,
    /// `APP_CLIP`
    AppClip,
    /// `WATCH_APP`
    WatchApp,
    /// A value that the description does not know; its text is kept.
    Unrecognized(String),
}

impl OpenEnum for BuildBundleType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("APP", Self::App),
        ("APP_CLIP", Self::AppClip),
        ("WATCH_APP", Self::WatchApp),
    ];
    fn unrecognized(text: String) -> Self {
        Self::Unrecognized(text)
    }
}
open_enum!(BuildBundleType);

/// `BuildUploadState`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BuildUploadState {
    /// `AWAITING_UPLOAD`
    AwaitingUpload,
    /// `PROCESSING`
    Processing,
    /// `FAILED`
    Failed,
    /// `COMPLETE`
    Complete,
    /// A value that the description does not know; its text is kept.
    Unrecognized(String),
}

impl OpenEnum for BuildUploadState {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("AWAITING_UPLOAD", Self::AwaitingUpload),
        ("PROCESSING", Self::Processing),
        ("FAILED", Self::Failed),
        ("COMPLETE", Self::Complete),
    ];
    fn unrecognized(text: String) -> Self {
        Self::Unrecognized(text)
    }
}
open_enum!(BuildUploadState);

/// `BundleIdPlatform`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BundleIdPlatform {
    /// `IOS`
    Ios,
    /// `MAC_OS`
    MacOs,
    /// `UNIVERSAL`
    Universal,
    /// A value that the description does not know; its text is kept.
    Unrecognized(String),
}

impl OpenEnum for BundleIdPlatform {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("IOS", Self::Ios),
        ("MAC_OS", Self::MacOs),
        ("UNIVERSAL", Self::Universal),
    ];
    fn unrecognized(text: String) -> Self {
        Self::Unrecognized(text)
    }
}
open_enum!(BundleIdPlatform);

/// `CapabilityType`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CapabilityType {
    /// `ICLOUD`
    Icloud,
    /// `IN_APP_PURCHASE`
    InAppPurchase,
    /// `GAME_CENTER`
    GameCenter,
    /// `PUSH_NOTIFICATIONS`
    PushNotifications,
    /// `WALLET`
    Wallet,
    /// `INTER_APP_AUDIO`
    InterAppAudio,
    /// `MAPS`
    Maps,
    /// `ASSOCIATED_DOMAINS`
    AssociatedDomains,
    /// `PERSONAL_VPN`
    PersonalVpn,
    /// `APP_GROUPS`
    AppGroups,
    /// `HEALTHKIT`
    Healthkit,
    /// `HOMEKIT`
    Homekit,
    /// `WIRELESS_ACCESSORY_CONFIGURATION`
    WirelessAccessoryConfiguration,
    /// `APPLE_PAY`
    ApplePay,
    /// `DATA_PROTECTION`
    DataProtection,
    /// `SIRIKIT`
    Sirikit,
    /// `NETWORK_EXTENSIONS`
    NetworkExtensions,
    /// `MULTIPATH`
    Multipath,
    /// `HOT_SPOT`
    HotSpot,
    /// `NFC_TAG_READING`
    NfcTagReading,
    /// `CLASSKIT`
    Classkit,
    /// `AUTOFILL_CREDENTIAL_PROVIDER`
    AutofillCredentialProvider,
    /// `ACCESS_WIFI_INFORMATION`
    AccessWifiInformation,
    /// `NETWORK_CUSTOM_PROTOCOL`
    NetworkCustomProtocol,
    /// `COREMEDIA_HLS_LOW_LATENCY`
    CoremediaHlsLowLatency,
    /// `SYSTEM_EXTENSION_INSTALL`
    SystemExtensionInstall,
    /// `USER_MANAGEMENT`
    UserManagement,
    /// `APPLE_ID_AUTH`
    AppleIdAuth,
    /// A value that the description does not know; its text is kept.
    Unrecognized(String),
}

impl OpenEnum for CapabilityType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("ICLOUD", Self::Icloud),
        ("IN_APP_PURCHASE", Self::InAppPurchase),
        ("GAME_CENTER", Self::GameCenter),
        ("PUSH_NOTIFICATIONS", Self::PushNotifications),
        ("WALLET", Self::Wallet),
        ("INTER_APP_AUDIO", Self::InterAppAudio),
        ("MAPS", Self::Maps),
        ("ASSOCIATED_DOMAINS", Self::AssociatedDomains),
        ("PERSONAL_VPN", Self::PersonalVpn),
        ("APP_GROUPS", Self::AppGroups),
        ("HEALTHKIT", Self::Healthkit),
        ("HOMEKIT", Self::Homekit),
        (
            "WIRELESS_ACCESSORY_CONFIGURATION",
            Self::WirelessAccessoryConfiguration,
        ),
        ("APPLE_PAY", Self::ApplePay),
        ("DATA_PROTECTION", Self::DataProtection),
        ("SIRIKIT", Self::Sirikit),
        ("NETWORK_EXTENSIONS", Self::NetworkExtensions),
        ("MULTIPATH", Self::Multipath),
        ("HOT_SPOT", Self::HotSpot),
        ("NFC_TAG_READING", Self::NfcTagReading),
        ("CLASSKIT", Self::Classkit),
        (
            "AUTOFILL_CREDENTIAL_PROVIDER",
            Self::AutofillCredentialProvider,
        ),
        ("ACCESS_WIFI_INFORMATION", Self::AccessWifiInformation),
        ("NETWORK_CUSTOM_PROTOCOL", Self::NetworkCustomProtocol),
        ("COREMEDIA_HLS_LOW_LATENCY", Self::CoremediaHlsLowLatency),
        ("SYSTEM_EXTENSION_INSTALL", Self::SystemExtensionInstall),
        ("USER_MANAGEMENT", Self::UserManagement),
        ("APPLE_ID_AUTH", Self::AppleIdAuth),
    ];
    fn unrecognized(text: String) -> Self {
        Self::Unrecognized(text)
    }
}
open_enum!(CapabilityType);

/// `CertificateType`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CertificateType {
    /// `APPLE_PAY`
    ApplePay,
    /// `APPLE_PAY_MERCHANT_IDENTITY`
    ApplePayMerchantIdentity,
    /// `APPLE_PAY_PSP_IDENTITY`
    ApplePayPspIdentity,
    /// `APPLE_PAY_RSA`
    ApplePayRsa,
    /// `DEVELOPER_ID_KEXT`
    DeveloperIdKext,
    /// `DEVELOPER_ID_KEXT_G2`
    DeveloperIdKextG2,
    /// `DEVELOPER_ID_APPLICATION`
    DeveloperIdApplication,
    /// `DEVELOPER_ID_APPLICATION_G2`
    DeveloperIdApplicationG2,
    /// `DEVELOPMENT`
    Development,
    /// `DISTRIBUTION`
    Distribution,
    /// `IDENTITY_ACCESS`
    IdentityAccess,
    /// `IOS_DEVELOPMENT`
    IosDevelopment,
    /// `IOS_DISTRIBUTION`
    IosDistribution,
    /// `MAC_APP_DISTRIBUTION`
    MacAppDistribution,
    /// `MAC_INSTALLER_DISTRIBUTION`
    MacInstallerDistribution,
    /// `MAC_APP_DEVELOPMENT`
    MacAppDevelopment,
    /// `PASS_TYPE_ID`
    PassTypeId,
    /// `PASS_TYPE_ID_WITH_NFC`
    PassTypeIdWithNfc,
    /// A value that the description does not know; its text is kept.
    Unrecognized(String),
}

impl OpenEnum for CertificateType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("APPLE_PAY", Self::ApplePay),
        (
            "APPLE_PAY_MERCHANT_IDENTITY",
            Self::ApplePayMerchantIdentity,
        ),
        ("APPLE_PAY_PSP_IDENTITY", Self::ApplePayPspIdentity),
        ("APPLE_PAY_RSA", Self::ApplePayRsa),
        ("DEVELOPER_ID_KEXT", Self::DeveloperIdKext),
        ("DEVELOPER_ID_KEXT_G2", Self::DeveloperIdKextG2),
        ("DEVELOPER_ID_APPLICATION", Self::DeveloperIdApplication),
        (
            "DEVELOPER_ID_APPLICATION_G2",
            Self::DeveloperIdApplicationG2,
        ),
        ("DEVELOPMENT", Self::Development),
        ("DISTRIBUTION", Self::Distribution),
        ("IDENTITY_ACCESS", Self::IdentityAccess),
        ("IOS_DEVELOPMENT", Self::IosDevelopment),
        ("IOS_DISTRIBUTION", Self::IosDistribution),
        ("MAC_APP_DISTRIBUTION", Self::MacAppDistribution),
        ("MAC_INSTALLER_DISTRIBUTION", Self::MacInstallerDistribution),
        ("MAC_APP_DEVELOPMENT", Self::MacAppDevelopment),
        ("PASS_TYPE_ID", Self::PassTypeId),
        ("PASS_TYPE_ID_WITH_NFC", Self::PassTypeIdWithNfc),
    ];
    fn unrecognized(text: String) -> Self {
        Self::Unrecognized(text)
    }
}
open_enum!(CertificateType);

/// `ChecksumAlgorithm`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChecksumAlgorithm {
    /// `MD5`
    Md5,
    /// `SHA_256`
    Sha256,
    /// A value that the description does not know; its text is kept.
    Unrecognized(String),
}

impl OpenEnum for ChecksumAlgorithm {
    const KNOWN: &'static [(&'static str, Self)] = &[("MD5", Self::Md5), ("SHA_256", Self::Sha256)];
    fn unrecognized(text: String) -> Self {
        Self::Unrecognized(text)
    }
}
open_enum!(ChecksumAlgorithm);

/// `CiActionType`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CiActionType {
    /// `BUILD`
    Build,
    /// `ANALYZE`
    Analyze,
    /// `TEST`
    Test,
    /// `ARCHIVE`
    Archive,
    /// A value that the description does not know; its text is kept.
    Unrecognized(String),
}

impl OpenEnum for CiActionType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("BUILD", Self::Build),
        ("ANALYZE", Self::Analyze),
        ("TEST", Self::Test),
        ("ARCHIVE", Self::Archive),
    ];
    fn unrecognized(text: String) -> Self {
        Self::Unrecognized(text)
    }
}
open_enum!(CiActionType);

/// `CiCompletionStatus`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CiCompletionStatus {
    /// `SUCCEEDED`
    Succeeded,
    /// `FAILED`
    Failed,
    /// `ERRORED`
    Errored,
    /// `CANCELED`
    Canceled,
    /// `SKIPPED`
    Skipped,
    /// A value that the description does not know; its text is kept.
    Unrecognized(String),
}

impl OpenEnum for CiCompletionStatus {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("SUCCEEDED", Self::Succeeded),
        ("FAILED", Self::Failed),
        ("ERRORED", Self::Errored),
        ("CANCELED", Self::Canceled),
        ("SKIPPED", Self::Skipped),
    ];
    fn unrecognized(text: String) -> Self {
        Self::Unrecognized(text)
    }
}
open_enum!(CiCompletionStatus);

/// `CiExecutionProgress`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CiExecutionProgress {
    /// `PENDING`
    Pending,
    /// `RUNNING`
    Running,
    /// `COMPLETE`
    Complete,
    /// A value that the description does not know; its text is kept.
    Unrecognized(String),
}

impl OpenEnum for CiExecutionProgress {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("PENDING", Self::Pending),
        ("RUNNING", Self::Running),
        ("COMPLETE", Self::Complete),
    ];
    fn unrecognized(text: String) -> Self {
        Self::Unrecognized(text)
    }
}
open_enum!(CiExecutionProgress);

/// `CiGitRefKind`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CiGitRefKind {
    /// `BRANCH`
    Branch,
    /// `TAG`
    Tag,
    /// A value that the description does not know; its text is kept.
    Unrecognized(String),
}

impl OpenEnum for CiGitRefKind {
    const KNOWN: &'static [(&'static str, Self)] = &[("BRANCH", Self::Branch), ("TAG", Self::Tag)];
    fn unrecognized(text: String) -> Self {
        Self::Unrecognized(text)
    }
}
open_enum!(CiGitRefKind);

/// `CiTestDestinationKind`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CiTestDestinationKind {
    /// `SIMULATOR`
    Simulator,
    /// `MAC`
    Mac,
    /// A value that the description does not know; its text is kept.
    Unrecognized(String),
}

impl OpenEnum for CiTestDestinationKind {
    const KNOWN: &'static [(&'static str, Self)] =
        &[("SIMULATOR", Self::Simulator), ("MAC", Self::Mac)];
    fn unrecognized(text: String) -> Self {
        Self::Unrecognized(text)
    }
}
open_enum!(CiTestDestinationKind);

/// `CiTestStatus`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CiTestStatus {
    /// `SUCCESS`
    Success,
    /// `FAILURE`
    Failure,
    /// `MIXED`
    Mixed,
    /// `SKIPPED`
    Skipped,
    /// `EXPECTED_FAILURE`
    ExpectedFailure,
    /// A value that the description does not know; its text is kept.
    Unrecognized(String),
}

impl OpenEnum for CiTestStatus {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("SUCCESS", Self::Success),
        ("FAILURE", Self::Failure),
        ("MIXED", Self::Mixed),
        ("SKIPPED", Self::Skipped),
        ("EXPECTED_FAILURE", Self::ExpectedFailure),
    ];
    fn unrecognized(text: String) -> Self {
        Self::Unrecognized(text)
    }
}
open_enum!(CiTestStatus);

/// `DeviceConnectionType`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviceConnectionType {
    /// `WIFI`
    Wifi,
    /// `MOBILE_DATA`
    MobileData,
    /// `WIRE`
    Wire,
    /// `UNKNOWN`
    Unknown,
    /// `NONE`
    None,
    /// A value that the description does not know; its text is kept.
    Unrecognized(String),
}

impl OpenEnum for DeviceConnectionType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("WIFI", Self::Wifi),
        ("MOBILE_DATA", Self::MobileData),
        ("WIRE", Self::Wire),
        ("UNKNOWN", Self::Unknown),
        ("NONE", Self::None),
    ];
    fn unrecognized(text: String) -> Self {
        Self::Unrecognized(text)
    }
}
open_enum!(DeviceConnectionType);

/// `DeviceFamily`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviceFamily {
    /// `IPHONE`
    Iphone,
    /// `IPAD`
    Ipad,
    /// `APPLE_TV`
    AppleTv,
    /// `APPLE_WATCH`
    AppleWatch,
    /// `MAC`
    Mac,
    /// `VISION`
    Vision,
    /// A value that the description does not know; its text is kept.
    Unrecognized(String),
}

impl OpenEnum for DeviceFamily {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("IPHONE", Self::Iphone),
        ("IPAD", Self::Ipad),
        ("APPLE_TV", Self::AppleTv),
        ("APPLE_WATCH", Self::AppleWatch),
        ("MAC", Self::Mac),
        ("VISION", Self::Vision),
    ];
    fn unrecognized(text: String) -> Self {
        Self::Unrecognized(text)
    }
}
open_enum!(DeviceFamily);

/// `DiagnosticInsightDirection`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DiagnosticInsightDirection {
    /// `UP`
    Up,
    /// `DOWN`
    Down,
    /// `UNDEFINED`
    Undefined,
    /// A value that the description does not know; its text is kept.
    Unrecognized(String),
}

impl OpenEnum for DiagnosticInsightDirection {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("UP", Self::Up),
        ("DOWN", Self::Down),
        ("UNDEFINED", Self::Undefined),
    ];
    fn unrecognized(text: String) -> Self {
        Self::Unrecognized(text)
    }
}
open_enum!(DiagnosticInsightDirection);

/// `DiagnosticInsightType`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DiagnosticInsightType {
    /// `TREND`
    Trend,
    /// A value that the description does not know; its text is kept.
    Unrecognized(String),
}

impl OpenEnum for DiagnosticInsightType {
    const KNOWN: &'static [(&'static str, Self)] = &[("TREND", Self::Trend)];
    fn unrecognized(text: String) -> Self {
        Self::Unrecognized(text)
    }
}
open_enum!(DiagnosticInsightType);

/// `ExternalBetaState`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExternalBetaState {
    /// `PROCESSING`
    Processing,
    /// `PROCESSING_EXCEPTION`
    ProcessingException,
    /// `MISSING_EXPORT_COMPLIANCE`
    MissingExportCompliance,
    /// `READY_FOR_BETA_TESTING`
    ReadyForBetaTesting,
    /// `IN_BETA_TESTING`
    InBetaTesting,
    /// `EXPIRED`
    Expired,
    /// `READY_FOR_BETA_SUBMISSION`
    ReadyForBetaSubmission,
    /// `IN_EXPORT_COMPLIANCE_REVIEW`
    InExportComplianceReview,
    /// `WAITING_FOR_BETA_REVIEW`
    WaitingForBetaReview,
    /// `IN_BETA_REVIEW`
    InBetaReview,
    /// `BETA_REJECTED`
    BetaRejected,
    /// `BETA_APPROVED`
    BetaApproved,
    /// `NOT_APPLICABLE`
    NotApplicable,
    /// A value that the description does not know; its text is kept.
    Unrecognized(String),
}

impl OpenEnum for ExternalBetaState {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("PROCESSING", Self::Processing),
        ("PROCESSING_EXCEPTION", Self::ProcessingException),
        ("MISSING_EXPORT_COMPLIANCE", Self::MissingExportCompliance),
        ("READY_FOR_BETA_TESTING", Self::ReadyForBetaTesting),
        ("IN_BETA_TESTING", Self::InBetaTesting),
        ("EXPIRED", Self::Expired),
        ("READY_FOR_BETA_SUBMISSION", Self::ReadyForBetaSubmission),
        (
            "IN_EXPORT_COMPLIANCE_REVIEW",
            Self::InExportComplianceReview,
        ),
        ("WAITING_FOR_BETA_REVIEW", Self::WaitingForBetaReview),
        ("IN_BETA_REVIEW", Self::InBetaReview),
        ("BETA_REJECTED", Self::BetaRejected),
        ("BETA_APPROVED", Self::BetaApproved),
        ("NOT_APPLICABLE", Self::NotApplicable),
    ];
    fn unrecognized(text: String) -> Self {
        Self::Unrecognized(text)
    }
}
open_enum!(ExternalBetaState);

/// `GameCenterLeaderboardFormatter`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GameCenterLeaderboardFormatter {
    /// `INTEGER`
    Integer,
    /// `DECIMAL_POINT_1_PLACE`
    DecimalPoint1Place,
    /// `DECIMAL_POINT_2_PLACE`
    DecimalPoint2Place,
    /// `DECIMAL_POINT_3_PLACE`
    DecimalPoint3Place,
    /// `ELAPSED_TIME_CENTISECOND`
    ElapsedTimeCentisecond,
    /// `ELAPSED_TIME_MINUTE`
    ElapsedTimeMinute,
    /// `ELAPSED_TIME_SECOND`
    ElapsedTimeSecond,
    /// `MONEY_POUND_DECIMAL`
    MoneyPoundDecimal,
    /// `MONEY_POUND`
    MoneyPound,
    /// `MONEY_DOLLAR_DECIMAL`
    MoneyDollarDecimal,
    /// `MONEY_DOLLAR`
    MoneyDollar,
    /// `MONEY_EURO_DECIMAL`
    MoneyEuroDecimal,
    /// `MONEY_EURO`
    MoneyEuro,
    /// `MONEY_FRANC_DECIMAL`
    MoneyFrancDecimal,
    /// `MONEY_FRANC`
    MoneyFranc,
    /// `MONEY_KRONER_DECIMAL`
    MoneyKronerDecimal,
    /// `MONEY_KRONER`
    MoneyKroner,
    /// `MONEY_YEN`
    MoneyYen,
    /// A value that the description does not know; its text is kept.
    Unrecognized(String),
}

impl OpenEnum for GameCenterLeaderboardFormatter {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("INTEGER", Self::Integer),
        ("DECIMAL_POINT_1_PLACE", Self::DecimalPoint1Place),
        ("DECIMAL_POINT_2_PLACE", Self::DecimalPoint2Place),
        ("DECIMAL_POINT_3_PLACE", Self::DecimalPoint3Place),
        ("ELAPSED_TIME_CENTISECOND", Self::ElapsedTimeCentisecond),
        ("ELAPSED_TIME_MINUTE", Self::ElapsedTimeMinute),
        ("ELAPSED_TIME_SECOND", Self::ElapsedTimeSecond),
        ("MONEY_POUND_DECIMAL", Self::MoneyPoundDecimal),
        ("MONEY_POUND", Self::MoneyPound),
        ("MONEY_DOLLAR_DECIMAL", Self::MoneyDollarDecimal),
        ("MONEY_DOLLAR", Self::MoneyDollar),
        ("MONEY_EURO_DECIMAL", Self::MoneyEuroDecimal),
        ("MONEY_EURO", Self::MoneyEuro),
        ("MONEY_FRANC_DECIMAL", Self::MoneyFrancDecimal),
        ("MONEY_FRANC", Self::MoneyFranc),
        ("MONEY_KRONER_DECIMAL", Self::MoneyKronerDecimal),
        ("MONEY_KRONER", Self::MoneyKroner),
        ("MONEY_YEN", Self::MoneyYen),
    ];
    fn unrecognized(text: String) -> Self {
        Self::Unrecognized(text)
    }
}
open_enum!(GameCenterLeaderboardFormatter);

/// `GameCenterVersionState`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GameCenterVersionState {
    /// `PREPARE_FOR_SUBMISSION`
    PrepareForSubmission,
    /// `READY_FOR_REVIEW`
    ReadyForReview,
    /// `WAITING_FOR_REVIEW`
    WaitingForReview,
    /// `IN_REVIEW`
    InReview,
    /// `DEVELOPER_REJECTED`
    DeveloperRejected,
    /// `REJECTED`
    Rejected,
    /// `ACCEPTED`
    Accepted,
    /// `PENDING_RELEASE`
    PendingRelease,
    /// `LIVE`
    Live,
    /// `REPLACED_WITH_NEW_VERSION`
    ReplacedWithNewVersion,
    /// A value that the description does not know; its text is kept.
    Unrecognized(String),
}

impl OpenEnum for GameCenterVersionState {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("PREPARE_FOR_SUBMISSION", Self::PrepareForSubmission),
        ("READY_FOR_REVIEW", Self::ReadyForReview),
        ("WAITING_FOR_REVIEW", Self::WaitingForReview),
        ("IN_REVIEW", Self::InReview),
        ("DEVELOPER_REJECTED", Self::DeveloperRejected),
        ("REJECTED", Self::Rejected),
        ("ACCEPTED", Self::Accepted),
        ("PENDING_RELEASE", Self::PendingRelease),
        ("LIVE", Self::Live),
        ("REPLACED_WITH_NEW_VERSION", Self::ReplacedWithNewVersion),
    ];
    fn unrecognized(text: String) -> Self {
        Self::Unrecognized(text)
    }
}
open_enum!(GameCenterVersionState);

/// `IconAssetType`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IconAssetType {
    /// `APP_STORE`
    AppStore,
    /// `MESSAGES_APP_STORE`
    MessagesAppStore,
    /// `WATCH_APP_STORE`
    WatchAppStore,
    /// `TV_OS_HOME_SCREEN`
    TvOsHomeScreen,
    /// `TV_OS_TOP_SHELF`
    TvOsTopShelf,
    /// `ALTERNATE_EXPERIMENT`
    AlternateExperiment,
    /// A value that the description does not know; its text is kept.
    Unrecognized(String),
}

impl OpenEnum for IconAssetType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("APP_STORE", Self::AppStore),
        ("MESSAGES_APP_STORE", Self::MessagesAppStore),
        ("WATCH_APP_STORE", Self::WatchAppStore),
        ("TV_OS_HOME_SCREEN", Self::TvOsHomeScreen),
        ("TV_OS_TOP_SHELF", Self::TvOsTopShelf),
        ("ALTERNATE_EXPERIMENT", Self::AlternateExperiment),
    ];
    fn unrecognized(text: String) -> Self {
        Self::Unrecognized(text)
    }
}
open_enum!(IconAssetType);

/// `InAppPurchaseState`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InAppPurchaseState {
    /// `MISSING_METADATA`
    MissingMetadata,
    /// `WAITING_FOR_UPLOAD`
    WaitingForUpload,
    /// `PROCESSING_CONTENT`
    ProcessingContent,
    /// `READY_TO_SUBMIT`
    ReadyToSubmit,
    /// `WAITING_FOR_REVIEW`
    WaitingForReview,
    /// `IN_REVIEW`
    InReview,
    /// `DEVELOPER_ACTION_NEEDED`
    DeveloperActionNeeded,
    /// `PENDING_BINARY_APPROVAL`
    PendingBinaryApproval,
    /// `APPROVED`
    Approved,
    /// `DEVELOPER_REMOVED_FROM_SALE`
    DeveloperRemovedFromSale,
    /// `REMOVED_FROM_SALE`
    RemovedFromSale,
    /// `REJECTED`
    Rejected,
    /// A value that the description does not know; its text is kept.
    Unrecognized(String),
}

impl OpenEnum for InAppPurchaseState {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("MISSING_METADATA", Self::MissingMetadata),
        ("WAITING_FOR_UPLOAD", Self::WaitingForUpload),
        ("PROCESSING_CONTENT", Self::ProcessingContent),
        ("READY_TO_SUBMIT", Self::ReadyToSubmit),
        ("WAITING_FOR_REVIEW", Self::WaitingForReview),
        ("IN_REVIEW", Self::InReview),
        ("DEVELOPER_ACTION_NEEDED", Self::DeveloperActionNeeded),
        ("PENDING_BINARY_APPROVAL", Self::PendingBinaryApproval),
        ("APPROVED", Self::Approved),
        (
            "DEVELOPER_REMOVED_FROM_SALE",
            Self::DeveloperRemovedFromSale,
        ),
        ("REMOVED_FROM_SALE", Self::RemovedFromSale),
        ("REJECTED", Self::Rejected),
    ];
    fn unrecognized(text: String) -> Self {
        Self::Unrecognized(text)
    }
}
open_enum!(InAppPurchaseState);

/// `InAppPurchaseType`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InAppPurchaseType {
    /// `CONSUMABLE`
    Consumable,
    /// `NON_CONSUMABLE`
    NonConsumable,
    /// `NON_RENEWING_SUBSCRIPTION`
    NonRenewingSubscription,
    /// A value that the description does not know; its text is kept.
    Unrecognized(String),
}

impl OpenEnum for InAppPurchaseType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("CONSUMABLE", Self::Consumable),
        ("NON_CONSUMABLE", Self::NonConsumable),
        ("NON_RENEWING_SUBSCRIPTION", Self::NonRenewingSubscription),
    ];
    fn unrecognized(text: String) -> Self {
        Self::Unrecognized(text)
    }
}
open_enum!(InAppPurchaseType);

/// `InternalBetaState`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InternalBetaState {
    /// `PROCESSING`
    Processing,
    /// `PROCESSING_EXCEPTION`
    ProcessingException,
    /// `MISSING_EXPORT_COMPLIANCE`
    MissingExportCompliance,
    /// `READY_FOR_BETA_TESTING`
    ReadyForBetaTesting,
    /// `IN_BETA_TESTING`
    InBetaTesting,
    /// `EXPIRED`
    Expired,
    /// `IN_EXPORT_COMPLIANCE_REVIEW`
    InExportComplianceReview,
    /// A value that the description does not know; its text is kept.
    Unrecognized(String),
}

impl OpenEnum for InternalBetaState {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("PROCESSING", Self::Processing),
        ("PROCESSING_EXCEPTION", Self::ProcessingException),
        ("MISSING_EXPORT_COMPLIANCE", Self::MissingExportCompliance),
        ("READY_FOR_BETA_TESTING", Self::ReadyForBetaTesting),
        ("IN_BETA_TESTING", Self::InBetaTesting),
        ("EXPIRED", Self::Expired),
        (
            "IN_EXPORT_COMPLIANCE_REVIEW",
            Self::InExportComplianceReview,
        ),
    ];
    fn unrecognized(text: String) -> Self {
        Self::Unrecognized(text)
    }
}
open_enum!(InternalBetaState);

/// `KidsAgeBand`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum KidsAgeBand {
    /// `FIVE_AND_UNDER`
    FiveAndUnder,
    /// `SIX_TO_EIGHT`
    SixToEight,
    /// `NINE_TO_ELEVEN`
    NineToEleven,
    /// A value that the description does not know; its text is kept.
    Unrecognized(String),
}

impl OpenEnum for KidsAgeBand {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("FIVE_AND_UNDER", Self::FiveAndUnder),
        ("SIX_TO_EIGHT", Self::SixToEight),
        ("NINE_TO_ELEVEN", Self::NineToEleven),
    ];
    fn unrecognized(text: String) -> Self {
        Self::Unrecognized(text)
    }
}
open_enum!(KidsAgeBand);

/// `MetricCategory`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MetricCategory {
    /// `HANG`
    Hang,
    /// `LAUNCH`
    Launch,
    /// `MEMORY`
    Memory,
    /// `DISK`
    Disk,
    /// `BATTERY`
    Battery,
    /// `TERMINATION`
    Termination,
    /// `ANIMATION`
    Animation,
    /// `STORAGE`
    Storage,
    /// A value that the description does not know; its text is kept.
    Unrecognized(String),
}

impl OpenEnum for MetricCategory {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("HANG", Self::Hang),
        ("LAUNCH", Self::Launch),
        ("MEMORY", Self::Memory),
        ("DISK", Self::Disk),
        ("BATTERY", Self::Battery),
        ("TERMINATION", Self::Termination),
        ("ANIMATION", Self::Animation),
        ("STORAGE", Self::Storage),
    ];
    fn unrecognized(text: String) -> Self {
        Self::Unrecognized(text)
    }
}
open_enum!(MetricCategory);

/// `OfferCodeEnvironment`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OfferCodeEnvironment {
    /// `PRODUCTION`
    Production,
    /// `SANDBOX`
    Sandbox,
    /// A value that the description does not know; its text is kept.
    Unrecognized(String),
}

impl OpenEnum for OfferCodeEnvironment {
    const KNOWN: &'static [(&'static str, Self)] =
        &[("PRODUCTION", Self::Production), ("SANDBOX", Self::Sandbox)];
    fn unrecognized(text: String) -> Self {
        Self::Unrecognized(text)
    }
}
open_enum!(OfferCodeEnvironment);

/// `PhasedReleaseState`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PhasedReleaseState {
    /// `INACTIVE`
    Inactive,
    /// `ACTIVE`
    Active,
    /// `PAUSED`
    Paused,
    /// `COMPLETE`
    Complete,
    /// A value that the description does not know; its text is kept.
    Unrecognized(String),
}

impl OpenEnum for PhasedReleaseState {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("INACTIVE", Self::Inactive),
        ("ACTIVE", Self::Active),
        ("PAUSED", Self::Paused),
        ("COMPLETE", Self::Complete),
    ];
    fn unrecognized(text: String) -> Self {
        Self::Unrecognized(text)
    }
}
open_enum!(PhasedReleaseState);

/// `Platform`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Platform {
    /// `IOS`
    Ios,
    /// `MAC_OS`
    MacOs,
    /// `TV_OS`
    TvOs,
    /// `VISION_OS`
    VisionOs,
    /// A value that the description does not know; its text is kept.
    Unrecognized(String),
}

impl OpenEnum for Platform {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("IOS", Self::Ios),
        ("MAC_OS", Self::MacOs),
        ("TV_OS", Self::TvOs),
        ("VISION_OS", Self::VisionOs),
    ];
    fn unrecognized(text: String) -> Self {
        Self::Unrecognized(text)
    }
}
open_enum!(Platform);

/// `PreviewType`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PreviewType {
    /// `IPHONE_67`
    Iphone67,
    /// `IPHONE_61`
    Iphone61,
    /// `IPHONE_65`
    Iphone65,
    /// `IPHONE_58`
    Iphone58,
    /// `IPHONE_55`
    Iphone55,
    /// `IPHONE_47`
    Iphone47,
    /// `IPHONE_40`
    Iphone40,
    /// `IPHONE_35`
    Iphone35,
    /// `IPAD_PRO_3GEN_129`
    IpadPro3gen129,
    /// `IPAD_PRO_3GEN_11`
    IpadPro3gen11,
    /// `IPAD_PRO_129`
    IpadPro129,
    /// `IPAD_105`
    Ipad105,
    /// `IPAD_97`
    Ipad97,
    /// `DESKTOP`
    Desktop,
    /// `APPLE_TV`
    AppleTv,
    /// `APPLE_VISION_PRO`
    AppleVisionPro,
    /// A value that the description does not know; its text is kept.
    Unrecognized(String),
}

impl OpenEnum for PreviewType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("IPHONE_67", Self::Iphone67),
        ("IPHONE_61", Self::Iphone61),
        ("IPHONE_65", Self::Iphone65),
        ("IPHONE_58", Self::Iphone58),
        ("IPHONE_55", Self::Iphone55),
        ("IPHONE_47", Self::Iphone47),
        ("IPHONE_40", Self::Iphone40),
        ("IPHONE_35", Self::Iphone35),
        ("IPAD_PRO_3GEN_129", Self::IpadPro3gen129),
        ("IPAD_PRO_3GEN_11", Self::IpadPro3gen11),
        ("IPAD_PRO_129", Self::IpadPro129),
        ("IPAD_105", Self::Ipad105),
        ("IPAD_97", Self::Ipad97),
        ("DESKTOP", Self::Desktop),
        ("APPLE_TV", Self::AppleTv),
        ("APPLE_VISION_PRO", Self::AppleVisionPro),
    ];
    fn unrecognized(text: String) -> Self {
        Self::Unrecognized(text)
    }
}
open_enum!(PreviewType);

/// `ScreenshotDisplayType`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ScreenshotDisplayType {
    /// `APP_IPHONE_67`
    AppIphone67,
    /// `APP_IPHONE_61`
    AppIphone61,
    /// `APP_IPHONE_65`
    AppIphone65,
    /// `APP_IPHONE_58`
    AppIphone58,
    /// `APP_IPHONE_55`
    AppIphone55,
    /// `APP_IPHONE_47`
    AppIphone47,
    /// `APP_IPHONE_40`
    AppIphone40,
    /// `APP_IPHONE_35`
    AppIphone35,
    /// `APP_IPAD_PRO_3GEN_129`
    AppIpadPro3gen129,
    /// `APP_IPAD_PRO_3GEN_11`
    AppIpadPro3gen11,
    /// `APP_IPAD_PRO_129`
    AppIpadPro129,
    /// `APP_IPAD_105`
    AppIpad105,
    /// `APP_IPAD_97`
    AppIpad97,
    /// `APP_DESKTOP`
    AppDesktop,
    /// `APP_WATCH_ULTRA`
    AppWatchUltra,
    /// `APP_WATCH_SERIES_10`
    AppWatchSeries10,
    /// `APP_WATCH_SERIES_7`
    AppWatchSeries7,
    /// `APP_WATCH_SERIES_4`
    AppWatchSeries4,
    /// `APP_WATCH_SERIES_3`
    AppWatchSeries3,
    /// `APP_APPLE_TV`
    AppAppleTv,
    /// `APP_APPLE_VISION_PRO`
    AppAppleVisionPro,
    /// `IMESSAGE_APP_IPHONE_67`
    ImessageAppIphone67,
    /// `IMESSAGE_APP_IPHONE_61`
    ImessageAppIphone61,
    /// `IMESSAGE_APP_IPHONE_65`
    ImessageAppIphone65,
    /// `IMESSAGE_APP_IPHONE_58`
    ImessageAppIphone58,
    /// `IMESSAGE_APP_IPHONE_55`
    ImessageAppIphone55,
    /// `IMESSAGE_APP_IPHONE_47`
    ImessageAppIphone47,
    /// `IMESSAGE_APP_IPHONE_40`
    ImessageAppIphone40,
    /// `IMESSAGE_APP_IPAD_PRO_3GEN_129`
    ImessageAppIpadPro3gen129,
    /// `IMESSAGE_APP_IPAD_PRO_3GEN_11`
    ImessageAppIpadPro3gen11,
    /// `IMESSAGE_APP_IPAD_PRO_129`
    ImessageAppIpadPro129,
    /// `IMESSAGE_APP_IPAD_105`
    ImessageAppIpad105,
    /// `IMESSAGE_APP_IPAD_97`
    ImessageAppIpad97,
    /// A value that the description does not know; its text is kept.
    Unrecognized(String),
}

impl OpenEnum for ScreenshotDisplayType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("APP_IPHONE_67", Self::AppIphone67),
        ("APP_IPHONE_61", Self::AppIphone61),
        ("APP_IPHONE_65", Self::AppIphone65),
        ("APP_IPHONE_58", Self::AppIphone58),
        ("APP_IPHONE_55", Self::AppIphone55),
        ("APP_IPHONE_47", Self::AppIphone47),
        ("APP_IPHONE_40", Self::AppIphone40),
        ("APP_IPHONE_35", Self::AppIphone35),
        ("APP_IPAD_PRO_3GEN_129", Self::AppIpadPro3gen129),
        ("APP_IPAD_PRO_3GEN_11", Self::AppIpadPro3gen11),
        ("APP_IPAD_PRO_129", Self::AppIpadPro129),
        ("APP_IPAD_105", Self::AppIpad105),
        ("APP_IPAD_97", Self::AppIpad97),
        ("APP_DESKTOP", Self::AppDesktop),
        ("APP_WATCH_ULTRA", Self::AppWatchUltra),
        ("APP_WATCH_SERIES_10", Self::AppWatchSeries10),
        ("APP_WATCH_SERIES_7", Self::AppWatchSeries7),
        ("APP_WATCH_SERIES_4", Self::AppWatchSeries4),
        ("APP_WATCH_SERIES_3", Self::AppWatchSeries3),
        ("APP_APPLE_TV", Self::AppAppleTv),
        ("APP_APPLE_VISION_PRO", Self::AppAppleVisionPro),
        ("IMESSAGE_APP_IPHONE_67", Self::ImessageAppIphone67),
        ("IMESSAGE_APP_IPHONE_61", Self::ImessageAppIphone61),
        ("IMESSAGE_APP_IPHONE_65", Self::ImessageAppIphone65),
        ("IMESSAGE_APP_IPHONE_58", Self::ImessageAppIphone58),
        ("IMESSAGE_APP_IPHONE_55", Self::ImessageAppIphone55),
        ("IMESSAGE_APP_IPHONE_47", Self::ImessageAppIphone47),
        ("IMESSAGE_APP_IPHONE_40", Self::ImessageAppIphone40),
        (
            "IMESSAGE_APP_IPAD_PRO_3GEN_129",
            Self::ImessageAppIpadPro3gen129,
        ),
        (
            "IMESSAGE_APP_IPAD_PRO_3GEN_11",
            Self::ImessageAppIpadPro3gen11,
        ),
        ("IMESSAGE_APP_IPAD_PRO_129", Self::ImessageAppIpadPro129),
        ("IMESSAGE_APP_IPAD_105", Self::ImessageAppIpad105),
        ("IMESSAGE_APP_IPAD_97", Self::ImessageAppIpad97),
    ];
    fn unrecognized(text: String) -> Self {
        Self::Unrecognized(text)
    }
}
open_enum!(ScreenshotDisplayType);

/// `SubscriptionCustomerEligibility`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SubscriptionCustomerEligibility {
    /// `NEW`
    New,
    /// `EXISTING`
    Existing,
    /// `EXPIRED`
    Expired,
    /// A value that the description does not know; its text is kept.
    Unrecognized(String),
}

impl OpenEnum for SubscriptionCustomerEligibility {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("NEW", Self::New),
        ("EXISTING", Self::Existing),
        ("EXPIRED", Self::Expired),
    ];
    fn unrecognized(text: String) -> Self {
        Self::Unrecognized(text)
    }
}
open_enum!(SubscriptionCustomerEligibility);

/// `SubscriptionGracePeriodDuration`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SubscriptionGracePeriodDuration {
    /// `THREE_DAYS`
    ThreeDays,
    /// `SIXTEEN_DAYS`
    SixteenDays,
    /// `TWENTY_EIGHT_DAYS`
    TwentyEightDays,
    /// A value that the description does not know; its text is kept.
    Unrecognized(String),
}

impl OpenEnum for SubscriptionGracePeriodDuration {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("THREE_DAYS", Self::ThreeDays),
        ("SIXTEEN_DAYS", Self::SixteenDays),
        ("TWENTY_EIGHT_DAYS", Self::TwentyEightDays),
    ];
    fn unrecognized(text: String) -> Self {
        Self::Unrecognized(text)
    }
}
open_enum!(SubscriptionGracePeriodDuration);

/// `SubscriptionOfferDuration`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SubscriptionOfferDuration {
    /// `THREE_DAYS`
    ThreeDays,
    /// `ONE_WEEK`
    OneWeek,
    /// `TWO_WEEKS`
    TwoWeeks,
    /// `ONE_MONTH`
    OneMonth,
    /// `TWO_MONTHS`
    TwoMonths,
    /// `THREE_MONTHS`
    ThreeMonths,
    /// `SIX_MONTHS`
    SixMonths,
    /// `ONE_YEAR`
    OneYear,
    /// A value that the description does not know; its text is kept.
    Unrecognized(String),
}

impl OpenEnum for SubscriptionOfferDuration {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("THREE_DAYS", Self::ThreeDays),
        ("ONE_WEEK", Self::OneWeek),
        ("TWO_WEEKS", Self::TwoWeeks),
        ("ONE_MONTH", Self::OneMonth),
        ("TWO_MONTHS", Self::TwoMonths),
        ("THREE_MONTHS", Self::ThreeMonths),
        ("SIX_MONTHS", Self::SixMonths),
        ("ONE_YEAR", Self::OneYear),
    ];
    fn unrecognized(text: String) -> Self {
        Self::Unrecognized(text)
    }
}
open_enum!(SubscriptionOfferDuration);

/// `SubscriptionOfferEligibility`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SubscriptionOfferEligibility {
    /// `STACK_WITH_INTRO_OFFERS`
    StackWithIntroOffers,
    /// `REPLACE_INTRO_OFFERS`
    ReplaceIntroOffers,
    /// A value that the description does not know; its text is kept.
    Unrecognized(String),
}

impl OpenEnum for SubscriptionOfferEligibility {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("STACK_WITH_INTRO_OFFERS", Self::StackWithIntroOffers),
        ("REPLACE_INTRO_OFFERS", Self::ReplaceIntroOffers),
    ];
    fn unrecognized(text: String) -> Self {
        Self::Unrecognized(text)
    }
}
open_enum!(SubscriptionOfferEligibility);

/// `SubscriptionOfferMode`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SubscriptionOfferMode {
    /// `PAY_AS_YOU_GO`
    PayAsYouGo,
    /// `PAY_UP_FRONT`
    PayUpFront,
    /// `FREE_TRIAL`
    FreeTrial,
    /// A value that the description does not know; its text is kept.
    Unrecognized(String),
}

impl OpenEnum for SubscriptionOfferMode {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("PAY_AS_YOU_GO", Self::PayAsYouGo),
        ("PAY_UP_FRONT", Self::PayUpFront),
        ("FREE_TRIAL", Self::FreeTrial),
    ];
    fn unrecognized(text: String) -> Self {
        Self::Unrecognized(text)
    }
}
open_enum!(SubscriptionOfferMode);

/// `SubscriptionPlanType`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SubscriptionPlanType {
    /// `MONTHLY`
    Monthly,
    /// `UPFRONT`
    Upfront,
    /// A value that the description does not know; its text is kept.
    Unrecognized(String),
}

impl OpenEnum for SubscriptionPlanType {
    const KNOWN: &'static [(&'static str, Self)] =
        &[("MONTHLY", Self::Monthly), ("UPFRONT", Self::Upfront)];
    fn unrecognized(text: String) -> Self {
        Self::Unrecognized(text)
    }
}
open_enum!(SubscriptionPlanType);

/// `SubscriptionStatusUrlVersion`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SubscriptionStatusUrlVersion {
    /// `V1`
    V1,
    /// `V2`
    V2,
    /// A value that the description does not know; its text is kept.
    Unrecognized(String),
}

impl OpenEnum for SubscriptionStatusUrlVersion {
    const KNOWN: &'static [(&'static str, Self)] = &[("V1", Self::V1), ("V2", Self::V2)];
    fn unrecognized(text: String) -> Self {
        Self::Unrecognized(text)
    }
}
open_enum!(SubscriptionStatusUrlVersion);

/// `TerritoryCode`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TerritoryCode {
    /// `ABW`
    Abw,
    /// `AFG`
    Afg,
    /// `AGO`
    Ago,
    /// `AIA`
    Aia,
    /// `ALB`
    Alb,
    /// `AND`
    And,
    /// `ANT`
    Ant,
    /// `ARE`
    Are,
    /// `ARG`
    Arg,
    /// `ARM`
    Arm,
    /// `ASM`
    Asm,
    /// `ATG`
    Atg,
    /// `AUS`
    Aus,
    /// `AUT`
    Aut,
    /// `AZE`
    Aze,
    /// `BDI`
    Bdi,
    /// `BEL`
    Bel,
    /// `BEN`
    Ben,
    /// `BES`
    Bes,
    /// `BFA`
    Bfa,
    /// `BGD`
    Bgd,
    /// `BGR`
    Bgr,
    /// `BHR`
    Bhr,
    /// `BHS`
    Bhs,
    /// `BIH`
    Bih,
    /// `BLR`
    Blr,
    /// `BLZ`
    Blz,
    /// `BMU`
    Bmu,
    /// `BOL`
    Bol,
    /// `BRA`
    Bra,
    /// `BRB`
    Brb,
    /// `BRN`
    Brn,
    /// `BTN`
    Btn,
    /// `BWA`
    Bwa,
    /// `CAF`
    Caf,
    /// `CAN`
    Can,
    /// `CHE`
    Che,
    /// `CHL`
    Chl,
    /// `CHN`
    Chn,
    /// `CIV`
    Civ,
    /// `CMR`
    Cmr,
    /// `COD`
    Cod,
    /// `COG`
    Cog,
    /// `COK`
    Cok,
    /// `COL`
    Col,
    /// `COM`
    Com,
    /// `CPV`
    Cpv,
    /// `CRI`
    Cri,
    /// `CUB`
    Cub,
    /// `CUW`
    Cuw,
    /// `CXR`
    Cxr,
    /// `CYM`
    Cym,
    /// `CYP`
    Cyp,
    /// `CZE`
    Cze,
    /// `DEU`
    Deu,
    /// `DJI`
    Dji,
    /// `DMA`
    Dma,
    /// `DNK`
    Dnk,
    /// `DOM`
    Dom,
    /// `DZA`
    Dza,
    /// `ECU`
    Ecu,
    /// `EGY`
    Egy,
    /// `ERI`
    Eri,
    /// `ESP`
    Esp,
    /// `EST`
    Est,
    /// `ETH`
    Eth,
    /// `FIN`
    Fin,
    /// `FJI`
    Fji,
    /// `FLK`
    Flk,
    /// `FRA`
    Fra,
    /// `FRO`
    Fro,
    /// `FSM`
    Fsm,
    /// `GAB`
    Gab,
    /// `GBR`
    Gbr,
    /// `GEO`
    Geo,
    /// `GGY`
    Ggy,
    /// `GHA`
    Gha,
    /// `GIB`
    Gib,
    /// `GIN`
    Gin,
    /// `GLP`
    Glp,
    /// `GMB`
    Gmb,
    /// `GNB`
    Gnb,
    /// `GNQ`
    Gnq,
    /// `GRC`
    Grc,
    /// `GRD`
    Grd,
    /// `GRL`
    Grl,
    /// `GTM`
    Gtm,
    /// `GUF`
    Guf,
    /// `GUM`
    Gum,
    /// `GUY`
    Guy,
    /// `HKG`
    Hkg,
    /// `HND`
    Hnd,
    /// `HRV`
    Hrv,
    /// `HTI`
    Hti,
    /// `HUN`
    Hun,
    /// `IDN`
    Idn,
    /// `IMN`
    Imn,
    /// `IND`
    Ind,
    /// `IRL`
    Irl,
    /// `IRQ`
    Irq,
    /// `ISL`
    Isl,
    /// `ISR`
    Isr,
    /// `ITA`
    Ita,
    /// `JAM`
    Jam,
    /// `JEY`
    Jey,
    /// `JOR`
    Jor,
    /// `JPN`
    Jpn,
    /// `KAZ`
    Kaz,
    /// `KEN`
    Ken,
    /// `KGZ`
    Kgz,
    /// `KHM`
    Khm,
    /// `KIR`
    Kir,
    /// `KNA`
    Kna,
    /// `KOR`
    Kor,
    /// `KWT`
    Kwt,
    /// `LAO`
    Lao,
    /// `LBN`
    Lbn,
    /// `LBR`
    Lbr,
    /// `LBY`
    Lby,
    /// `LCA`
    Lca,
    /// `LIE`
    Lie,
    /// `LKA`
    Lka,
    /// `LSO`
    Lso,
    /// `LTU`
    Ltu,
    /// `LUX`
    Lux,
    /// `LVA`
    Lva,
    /// `MAC`
    Mac,
    /// `MAR`
    Mar,
    /// `MCO`
    Mco,
    /// `MDA`
    Mda,
    /// `MDG`
    Mdg,
    /// `MDV`
    Mdv,
    /// `MEX`
    Mex,
    /// `MHL`
    Mhl,
    /// `MKD`
    Mkd,
    /// `MLI`
    Mli,
    /// `MLT`
    Mlt,
    /// `MMR`
    Mmr,
    /// `MNE`
    Mne,
    /// `MNG`
    Mng,
    /// `MNP`
    Mnp,
    /// `MOZ`
    Moz,
    /// `MRT`
    Mrt,
    /// `MSR`
    Msr,
    /// `MTQ`
    Mtq,
    /// `MUS`
    Mus,
    /// `MWI`
    Mwi,
    /// `MYS`
    Mys,
    /// `MYT`
    Myt,
    /// `NAM`
    Nam,
    /// `NCL`
    Ncl,
    /// `NER`
    Ner,
    /// `NFK`
    Nfk,
    /// `NGA`
    Nga,
    /// `NIC`
    Nic,
    /// `NIU`
    Niu,
    /// `NLD`
    Nld,
    /// `NOR`
    Nor,
    /// `NPL`
    Npl,
    /// `NRU`
    Nru,
    /// `NZL`
    Nzl,
    /// `OMN`
    Omn,
    /// `PAK`
    Pak,
    /// `PAN`
    Pan,
    /// `PER`
    Per,
    /// `PHL`
    Phl,
    /// `PLW`
    Plw,
    /// `PNG`
    Png,
    /// `POL`
    Pol,
    /// `PRI`
    Pri,
    /// `PRT`
    Prt,
    /// `PRY`
    Pry,
    /// `PSE`
    Pse,
    /// `PYF`
    Pyf,
    /// `QAT`
    Qat,
    /// `REU`
    Reu,
    /// `ROU`
    Rou,
    /// `RUS`
    Rus,
    /// `RWA`
    Rwa,
    /// `SAU`
    Sau,
    /// `SEN`
    Sen,
    /// `SGP`
    Sgp,
    /// `SHN`
    Shn,
    /// `SLB`
    Slb,
    /// `SLE`
    Sle,
    /// `SLV`
    Slv,
    /// `SMR`
    Smr,
    /// `SOM`
    Som,
    /// `SPM`
    Spm,
    /// `SRB`
    Srb,
    /// `SSD`
    Ssd,
    /// `STP`
    Stp,
    /// `SUR`
    Sur,
    /// `SVK`
    Svk,
    /// `SVN`
    Svn,
    /// `SWE`
    Swe,
    /// `SWZ`
    Swz,
    /// `SXM`
    Sxm,
    /// `SYC`
    Syc,
    /// `TCA`
    Tca,
    /// `TCD`
    Tcd,
    /// `TGO`
    Tgo,
    /// `THA`
    Tha,
    /// `TJK`
    Tjk,
    /// `TKM`
    Tkm,
    /// `TLS`
    Tls,
    /// `TON`
    Ton,
    /// `TTO`
    Tto,
    /// `TUN`
    Tun,
    /// `TUR`
    Tur,
    /// `TUV`
    Tuv,
    /// `TWN`
    Twn,
    /// `TZA`
    Tza,
    /// `UGA`
    Uga,
    /// `UKR`
    Ukr,
    /// `UMI`
    Umi,
    /// `URY`
    Ury,
    /// `USA`
    Usa,
    /// `UZB`
    Uzb,
    /// `VAT`
    Vat,
    /// `VCT`
    Vct,
    /// `VEN`
    Ven,
    /// `VGB`
    Vgb,
    /// `VIR`
    Vir,
    /// `VNM`
    Vnm,
    /// `VUT`
    Vut,
    /// `WLF`
    Wlf,
    /// `WSM`
    Wsm,
    /// `XKS`
    Xks,
    /// `YEM`
    Yem,
    /// `ZAF`
    Zaf,
    /// `ZMB`
    Zmb,
    /// `ZWE`
    Zwe,
    /// A value that the description does not know; its text is kept.
    Unrecognized(String),
}

impl OpenEnum for TerritoryCode {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("ABW", Self::Abw),
        ("AFG", Self::Afg),
        ("AGO", Self::Ago),
        ("AIA", Self::Aia),
        ("ALB", Self::Alb),
        ("AND", Self::And),
        ("ANT", Self::Ant),
        ("ARE", Self::Are),
        ("ARG", Self::Arg),
        ("ARM", Self::Arm),
        ("ASM", Self::Asm),
        ("ATG", Self::Atg),
        ("AUS", Self::Aus),
        ("AUT", Self::Aut),
        ("AZE", Self::Aze),
        ("BDI", Self::Bdi),
        ("BEL", Self::Bel),
        ("BEN", Self::Ben),
        ("BES", Self::Bes),
        ("BFA", Self::Bfa),
        ("BGD", Self::Bgd),
        ("BGR", Self::Bgr),
        ("BHR", Self::Bhr),
        ("BHS", Self::Bhs),
        ("BIH", Self::Bih),
        ("BLR", Self::Blr),
        ("BLZ", Self::Blz),
        ("BMU", Self::Bmu),
        ("BOL", Self::Bol),
        ("BRA", Self::Bra),
        ("BRB", Self::Brb),
        ("BRN", Self::Brn),
        ("BTN", Self::Btn),
        ("BWA", Self::Bwa),
        ("CAF", Self::Caf),
        ("CAN", Self::Can),
        ("CHE", Self::Che),
        ("CHL", Self::Chl),
        ("CHN", Self::Chn),
        ("CIV", Self::Civ),
        ("CMR", Self::Cmr),
        ("COD", Self::Cod),
        ("COG", Self::Cog),
        ("COK", Self::Cok),
        ("COL", Self::Col),
        ("COM", Self::Com),
        ("CPV", Self::Cpv),
        ("CRI", Self::Cri),
        ("CUB", Self::Cub),
        ("CUW", Self::Cuw),
        ("CXR", Self::Cxr),
        ("CYM", Self::Cym),
        ("CYP", Self::Cyp),
        ("CZE", Self::Cze),
        ("DEU", Self::Deu),
        ("DJI", Self::Dji),
        ("DMA", Self::Dma),
        ("DNK", Self::Dnk),
        ("DOM", Self::Dom),
        ("DZA", Self::Dza),
        ("ECU", Self::Ecu),
        ("EGY", Self::Egy),
        ("ERI", Self::Eri),
        ("ESP", Self::Esp),
        ("EST", Self::Est),
        ("ETH", Self::Eth),
        ("FIN", Self::Fin),
        ("FJI", Self::Fji),
        ("FLK", Self::Flk),
        ("FRA", Self::Fra),
        ("FRO", Self::Fro),
        ("FSM", Self::Fsm),
        ("GAB", Self::Gab),
        ("GBR", Self::Gbr),
        ("GEO", Self::Geo),
        ("GGY", Self::Ggy),
        ("GHA", Self::Gha),
        ("GIB", Self::Gib),
        ("GIN", Self::Gin),
        ("GLP", Self::Glp),
        ("GMB", Self::Gmb),
        ("GNB", Self::Gnb),
        ("GNQ", Self::Gnq),
        ("GRC", Self::Grc),
        ("GRD", Self::Grd),
        ("GRL", Self::Grl),
        ("GTM", Self::Gtm),
        ("GUF", Self::Guf),
        ("GUM", Self::Gum),
        ("GUY", Self::Guy),
        ("HKG", Self::Hkg),
        ("HND", Self::Hnd),
        ("HRV", Self::Hrv),
        ("HTI", Self::Hti),
        ("HUN", Self::Hun),
        ("IDN", Self::Idn),
        ("IMN", Self::Imn),
        ("IND", Self::Ind),
        ("IRL", Self::Irl),
        ("IRQ", Self::Irq),
        ("ISL", Self::Isl),
        ("ISR", Self::Isr),
        ("ITA", Self::Ita),
        ("JAM", Self::Jam),
        ("JEY", Self::Jey),
        ("JOR", Self::Jor),
        ("JPN", Self::Jpn),
        ("KAZ", Self::Kaz),
        ("KEN", Self::Ken),
        ("KGZ", Self::Kgz),
        ("KHM", Self::Khm),
        ("KIR", Self::Kir),
        ("KNA", Self::Kna),
        ("KOR", Self::Kor),
        ("KWT", Self::Kwt),
        ("LAO", Self::Lao),
        ("LBN", Self::Lbn),
        ("LBR", Self::Lbr),
        ("LBY", Self::Lby),
        ("LCA", Self::Lca),
        ("LIE", Self::Lie),
        ("LKA", Self::Lka),
        ("LSO", Self::Lso),
        ("LTU", Self::Ltu),
        ("LUX", Self::Lux),
        ("LVA", Self::Lva),
        ("MAC", Self::Mac),
        ("MAR", Self::Mar),
        ("MCO", Self::Mco),
        ("MDA", Self::Mda),
        ("MDG", Self::Mdg),
        ("MDV", Self::Mdv),
        ("MEX", Self::Mex),
        ("MHL", Self::Mhl),
        ("MKD", Self::Mkd),
        ("MLI", Self::Mli),
        ("MLT", Self::Mlt),
        ("MMR", Self::Mmr),
        ("MNE", Self::Mne),
        ("MNG", Self::Mng),
        ("MNP", Self::Mnp),
        ("MOZ", Self::Moz),
        ("MRT", Self::Mrt),
        ("MSR", Self::Msr),
        ("MTQ", Self::Mtq),
        ("MUS", Self::Mus),
        ("MWI", Self::Mwi),
        ("MYS", Self::Mys),
        ("MYT", Self::Myt),
        ("NAM", Self::Nam),
        ("NCL", Self::Ncl),
        ("NER", Self::Ner),
        ("NFK", Self::Nfk),
        ("NGA", Self::Nga),
        ("NIC", Self::Nic),
        ("NIU", Self::Niu),
        ("NLD", Self::Nld),
        ("NOR", Self::Nor),
        ("NPL", Self::Npl),
        ("NRU", Self::Nru),
        ("NZL", Self::Nzl),
        ("OMN", Self::Omn),
        ("PAK", Self::Pak),
        ("PAN", Self::Pan),
        ("PER", Self::Per),
        ("PHL", Self::Phl),
        ("PLW", Self::Plw),
        ("PNG", Self::Png),
        ("POL", Self::Pol),
        ("PRI", Self::Pri),
        ("PRT", Self::Prt),
        ("PRY", Self::Pry),
        ("PSE", Self::Pse),
        ("PYF", Self::Pyf),
        ("QAT", Self::Qat),
        ("REU", Self::Reu),
        ("ROU", Self::Rou),
        ("RUS", Self::Rus),
        ("RWA", Self::Rwa),
        ("SAU", Self::Sau),
        ("SEN", Self::Sen),
        ("SGP", Self::Sgp),
        ("SHN", Self::Shn),
        ("SLB", Self::Slb),
        ("SLE", Self::Sle),
        ("SLV", Self::Slv),
        ("SMR", Self::Smr),
        ("SOM", Self::Som),
        ("SPM", Self::Spm),
        ("SRB", Self::Srb),
        ("SSD", Self::Ssd),
        ("STP", Self::Stp),
        ("SUR", Self::Sur),
        ("SVK", Self::Svk),
        ("SVN", Self::Svn),
        ("SWE", Self::Swe),
        ("SWZ", Self::Swz),
        ("SXM", Self::Sxm),
        ("SYC", Self::Syc),
        ("TCA", Self::Tca),
        ("TCD", Self::Tcd),
        ("TGO", Self::Tgo),
        ("THA", Self::Tha),
        ("TJK", Self::Tjk),
        ("TKM", Self::Tkm),
        ("TLS", Self::Tls),
        ("TON", Self::Ton),
        ("TTO", Self::Tto),
        ("TUN", Self::Tun),
        ("TUR", Self::Tur),
        ("TUV", Self::Tuv),
        ("TWN", Self::Twn),
        ("TZA", Self::Tza),
        ("UGA", Self::Uga),
        ("UKR", Self::Ukr),
        ("UMI", Self::Umi),
        ("URY", Self::Ury),
        ("USA", Self::Usa),
        ("UZB", Self::Uzb),
        ("VAT", Self::Vat),
        ("VCT", Self::Vct),
        ("VEN", Self::Ven),
        ("VGB", Self::Vgb),
        ("VIR", Self::Vir),
        ("VNM", Self::Vnm),
        ("VUT", Self::Vut),
        ("WLF", Self::Wlf),
        ("WSM", Self::Wsm),
        ("XKS", Self::Xks),
        ("YEM", Self::Yem),
        ("ZAF", Self::Zaf),
        ("ZMB", Self::Zmb),
        ("ZWE", Self::Zwe),
    ];
    fn unrecognized(text: String) -> Self {
        Self::Unrecognized(text)
    }
}
open_enum!(TerritoryCode);

/// `UserRole`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserRole {
    /// `ADMIN`
    Admin,
    /// `FINANCE`
    Finance,
    /// `ACCOUNT_HOLDER`
    AccountHolder,
    /// `SALES`
    Sales,
    /// `MARKETING`
    Marketing,
    /// `APP_MANAGER`
    AppManager,
    /// `DEVELOPER`
    Developer,
    /// `ACCESS_TO_REPORTS`
    AccessToReports,
    /// `CUSTOMER_SUPPORT`
    CustomerSupport,
    /// `CREATE_APPS`
    CreateApps,
    /// `CLOUD_MANAGED_DEVELOPER_ID`
    CloudManagedDeveloperId,
    /// `CLOUD_MANAGED_APP_DISTRIBUTION`
    CloudManagedAppDistribution,
    /// `GENERATE_INDIVIDUAL_KEYS`
    GenerateIndividualKeys,
    /// A value that the description does not know; its text is kept.
    Unrecognized(String),
}

impl OpenEnum for UserRole {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("ADMIN", Self::Admin),
        ("FINANCE", Self::Finance),
        ("ACCOUNT_HOLDER", Self::AccountHolder),
        ("SALES", Self::Sales),
        ("MARKETING", Self::Marketing),
        ("APP_MANAGER", Self::AppManager),
        ("DEVELOPER", Self::Developer),
        ("ACCESS_TO_REPORTS", Self::AccessToReports),
        ("CUSTOMER_SUPPORT", Self::CustomerSupport),
        ("CREATE_APPS", Self::CreateApps),
        ("CLOUD_MANAGED_DEVELOPER_ID", Self::CloudManagedDeveloperId),
        (
            "CLOUD_MANAGED_APP_DISTRIBUTION",
            Self::CloudManagedAppDistribution,
        ),
        ("GENERATE_INDIVIDUAL_KEYS", Self::GenerateIndividualKeys),
    ];
    fn unrecognized(text: String) -> Self {
        Self::Unrecognized(text)
    }
}
open_enum!(UserRole);

/// `WebhookEventType`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WebhookEventType {
    /// `ALTERNATIVE_DISTRIBUTION_PACKAGE_AVAILABLE_UPDATED`
    AlternativeDistributionPackageAvailableUpdated,
    /// `ALTERNATIVE_DISTRIBUTION_PACKAGE_VERSION_CREATED`
    AlternativeDistributionPackageVersionCreated,
    /// `ALTERNATIVE_DISTRIBUTION_TERRITORY_AVAILABILITY_UPDATED`
    AlternativeDistributionTerritoryAvailabilityUpdated,
    /// `APP_STORE_VERSION_APP_VERSION_STATE_UPDATED`
    AppStoreVersionAppVersionStateUpdated,
    /// `BACKGROUND_ASSET_VERSION_APP_STORE_RELEASE_STATE_UPDATED`
    BackgroundAssetVersionAppStoreReleaseStateUpdated,
    /// `BACKGROUND_ASSET_VERSION_EXTERNAL_BETA_RELEASE_STATE_UPDATED`
    BackgroundAssetVersionExternalBetaReleaseStateUpdated,
    /// `BACKGROUND_ASSET_VERSION_INTERNAL_BETA_RELEASE_CREATED`
    BackgroundAssetVersionInternalBetaReleaseCreated,
    /// `BACKGROUND_ASSET_VERSION_STATE_UPDATED`
    BackgroundAssetVersionStateUpdated,
    /// `BETA_FEEDBACK_CRASH_SUBMISSION_CREATED`
    BetaFeedbackCrashSubmissionCreated,
    /// `BETA_FEEDBACK_SCREENSHOT_SUBMISSION_CREATED`
    BetaFeedbackScreenshotSubmissionCreated,
    /// `BUILD_BETA_DETAIL_EXTERNAL_BUILD_STATE_UPDATED`
    BuildBetaDetailExternalBuildStateUpdated,
    /// `BUILD_UPLOAD_STATE_UPDATED`
    BuildUploadStateUpdated,
    /// A value that the description does not know; its text is kept.
    Unrecognized(String),
}

impl OpenEnum for WebhookEventType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        (
            "ALTERNATIVE_DISTRIBUTION_PACKAGE_AVAILABLE_UPDATED",
            Self::AlternativeDistributionPackageAvailableUpdated,
        ),
        (
            "ALTERNATIVE_DISTRIBUTION_PACKAGE_VERSION_CREATED",
            Self::AlternativeDistributionPackageVersionCreated,
        ),
        (
            "ALTERNATIVE_DISTRIBUTION_TERRITORY_AVAILABILITY_UPDATED",
            Self::AlternativeDistributionTerritoryAvailabilityUpdated,
        ),
        (
            "APP_STORE_VERSION_APP_VERSION_STATE_UPDATED",
            Self::AppStoreVersionAppVersionStateUpdated,
        ),
        (
            "BACKGROUND_ASSET_VERSION_APP_STORE_RELEASE_STATE_UPDATED",
            Self::BackgroundAssetVersionAppStoreReleaseStateUpdated,
        ),
        (
            "BACKGROUND_ASSET_VERSION_EXTERNAL_BETA_RELEASE_STATE_UPDATED",
            Self::BackgroundAssetVersionExternalBetaReleaseStateUpdated,
        ),
        (
            "BACKGROUND_ASSET_VERSION_INTERNAL_BETA_RELEASE_CREATED",
            Self::BackgroundAssetVersionInternalBetaReleaseCreated,
        ),
        (
            "BACKGROUND_ASSET_VERSION_STATE_UPDATED",
            Self::BackgroundAssetVersionStateUpdated,
        ),
        (
            "BETA_FEEDBACK_CRASH_SUBMISSION_CREATED",
            Self::BetaFeedbackCrashSubmissionCreated,
        ),
        (
            "BETA_FEEDBACK_SCREENSHOT_SUBMISSION_CREATED",
            Self::BetaFeedbackScreenshotSubmissionCreated,
        ),
        (
            "BUILD_BETA_DETAIL_EXTERNAL_BUILD_STATE_UPDATED",
            Self::BuildBetaDetailExternalBuildStateUpdated,
        ),
        ("BUILD_UPLOAD_STATE_UPDATED", Self::BuildUploadStateUpdated),
    ];
    fn unrecognized(text: String) -> Self {
        Self::Unrecognized(text)
    }
}
open_enum!(WebhookEventType);
