// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Enums that several resources share.

use crate::runtime::emit::*;

values! {
    /// `AppAssetLibraryAssetCategory`.
    pub enum AppAssetLibraryAssetCategory {
        CreativeAssets = "CREATIVE_ASSETS",
        AppScreenshotsAndPreviews = "APP_SCREENSHOTS_AND_PREVIEWS",
    }
}

values! {
    /// `AppAssetLibraryAssetState`.
    pub enum AppAssetLibraryAssetState {
        AwaitingUpload = "AWAITING_UPLOAD",
        UploadComplete = "UPLOAD_COMPLETE",
        Failed = "FAILED",
        Complete = "COMPLETE",
        PrepareForSubmission = "PREPARE_FOR_SUBMISSION",
        ReadyForReview = "READY_FOR_REVIEW",
        WaitingForReview = "WAITING_FOR_REVIEW",
        InReview = "IN_REVIEW",
        Accepted = "ACCEPTED",
        Approved = "APPROVED",
        Rejected = "REJECTED",
        Archived = "ARCHIVED",
    }
}

values! {
    /// `AppAssetLibraryDisplayClass`.
    pub enum AppAssetLibraryDisplayClass {
        Default = "DEFAULT",
        WatchUltra = "WATCH_ULTRA",
        WatchSeries10 = "WATCH_SERIES_10",
        WatchSeries7 = "WATCH_SERIES_7",
        WatchSeries4 = "WATCH_SERIES_4",
        WatchSeries3 = "WATCH_SERIES_3",
        IphoneDuo = "IPHONE_DUO",
        IphoneDynamicIslandLargeDisplay = "IPHONE_DYNAMIC_ISLAND_LARGE_DISPLAY",
        IphoneDynamicIslandMediumDisplay = "IPHONE_DYNAMIC_ISLAND_MEDIUM_DISPLAY",
        IphoneFaceIdLargeDisplay = "IPHONE_FACE_ID_LARGE_DISPLAY",
        IphoneFaceIdMediumDisplay = "IPHONE_FACE_ID_MEDIUM_DISPLAY",
        IphoneHomeButtonLargeDisplay = "IPHONE_HOME_BUTTON_LARGE_DISPLAY",
        IphoneHomeButtonMediumDisplay = "IPHONE_HOME_BUTTON_MEDIUM_DISPLAY",
        IphoneHomeButton40Display = "IPHONE_HOME_BUTTON_40_DISPLAY",
        IphoneHomeButton35Display = "IPHONE_HOME_BUTTON_35_DISPLAY",
        Ipad13Display = "IPAD_13_DISPLAY",
        Ipad11Display = "IPAD_11_DISPLAY",
        Ipad129Display = "IPAD_129_DISPLAY",
        Ipad105Display = "IPAD_105_DISPLAY",
        Ipad97Display = "IPAD_97_DISPLAY",
    }
}

values! {
    /// `AppAssetLibraryFeature`.
    pub enum AppAssetLibraryFeature {
        AppStoreVersions = "APP_STORE_VERSIONS",
        CustomProductPages = "CUSTOM_PRODUCT_PAGES",
        ProductPageOptimizations = "PRODUCT_PAGE_OPTIMIZATIONS",
        InAppEvents = "IN_APP_EVENTS",
        InAppPurchases = "IN_APP_PURCHASES",
        Subscriptions = "SUBSCRIPTIONS",
        RetentionMessaging = "RETENTION_MESSAGING",
        GameCenter = "GAME_CENTER",
        AppClips = "APP_CLIPS",
        AppleAds = "APPLE_ADS",
    }
}

values! {
    /// `AppAssetLibraryMediaType`.
    pub enum AppAssetLibraryMediaType {
        Image = "IMAGE",
        Video = "VIDEO",
    }
}

values! {
    /// `AppAssetLibraryPlacementPlatform`.
    pub enum AppAssetLibraryPlacementPlatform {
        IphoneAppStore = "IPHONE_APP_STORE",
        IpadAppStore = "IPAD_APP_STORE",
        WatchAppStore = "WATCH_APP_STORE",
        ImessageAppStore = "IMESSAGE_APP_STORE",
        VisionProAppStore = "VISION_PRO_APP_STORE",
        MacAppStore = "MAC_APP_STORE",
        TvAppStore = "TV_APP_STORE",
        Any = "ANY",
    }
}

values! {
    /// `AppAssetLibraryPlacementState`.
    pub enum AppAssetLibraryPlacementState {
        AssetProcessing = "ASSET_PROCESSING",
        Failed = "FAILED",
        ParentPrepareForSubmission = "PARENT_PREPARE_FOR_SUBMISSION",
        ParentReadyForReview = "PARENT_READY_FOR_REVIEW",
        ParentWaitingForReview = "PARENT_WAITING_FOR_REVIEW",
        ParentInReview = "PARENT_IN_REVIEW",
        ParentApproved = "PARENT_APPROVED",
    }
}

values! {
    /// `AppAssetLibraryPlacementType`.
    pub enum AppAssetLibraryPlacementType {
        AppScreenshot = "APP_SCREENSHOT",
        ImessageAppScreenshot = "IMESSAGE_APP_SCREENSHOT",
        AppPreview = "APP_PREVIEW",
        ProductPageHeaderAsset = "PRODUCT_PAGE_HEADER_ASSET",
        AppStoreSearchResultsAsset = "APP_STORE_SEARCH_RESULTS_ASSET",
        SearchResultsAdsAsset = "SEARCH_RESULTS_ADS_ASSET",
        TodayTabAdsAsset = "TODAY_TAB_ADS_ASSET",
        EventCardAsset = "EVENT_CARD_ASSET",
        EventDetailsPageAsset = "EVENT_DETAILS_PAGE_ASSET",
        RetentionMessageAsset = "RETENTION_MESSAGE_ASSET",
    }
}

values! {
    /// `AppClipAction`.
    pub enum AppClipAction {
        Open = "OPEN",
        View = "VIEW",
        Play = "PLAY",
    }
}

values! {
    /// `AppClipAdvancedExperienceLanguage`.
    pub enum AppClipAdvancedExperienceLanguage {
        Ar = "AR",
        Ca = "CA",
        Cs = "CS",
        Da = "DA",
        De = "DE",
        El = "EL",
        En = "EN",
        Es = "ES",
        Fi = "FI",
        Fr = "FR",
        He = "HE",
        Hi = "HI",
        Hr = "HR",
        Hu = "HU",
        Id = "ID",
        It = "IT",
        Ja = "JA",
        Ko = "KO",
        Ms = "MS",
        Nl = "NL",
        No = "NO",
        Pl = "PL",
        Pt = "PT",
        Ro = "RO",
        Ru = "RU",
        Sk = "SK",
        Sv = "SV",
        Th = "TH",
        Tr = "TR",
        Uk = "UK",
        Vi = "VI",
        Zh = "ZH",
    }
}

values! {
    /// `AppEncryptionDeclarationState`.
    pub enum AppEncryptionDeclarationState {
        Created = "CREATED",
        InReview = "IN_REVIEW",
        Approved = "APPROVED",
        Rejected = "REJECTED",
        Invalid = "INVALID",
        Expired = "EXPIRED",
    }
}

values! {
    /// `AppEventAssetType`.
    pub enum AppEventAssetType {
        EventCard = "EVENT_CARD",
        EventDetailsPage = "EVENT_DETAILS_PAGE",
    }
}

values! {
    /// `AppStoreAgeRating`.
    pub enum AppStoreAgeRating {
        L = "L",
        All = "ALL",
        ZeroZero = "ZERO_ZERO",
        OnePlus = "ONE_PLUS",
        TwoPlus = "TWO_PLUS",
        ThreePlus = "THREE_PLUS",
        FourPlus = "FOUR_PLUS",
        FivePlus = "FIVE_PLUS",
        SixPlus = "SIX_PLUS",
        SevenPlus = "SEVEN_PLUS",
        EightPlus = "EIGHT_PLUS",
        NinePlus = "NINE_PLUS",
        TenPlus = "TEN_PLUS",
        ElevenPlus = "ELEVEN_PLUS",
        TwelvePlus = "TWELVE_PLUS",
        ThirteenPlus = "THIRTEEN_PLUS",
        FourteenPlus = "FOURTEEN_PLUS",
        FifteenPlus = "FIFTEEN_PLUS",
        SixteenPlus = "SIXTEEN_PLUS",
        SeventeenPlus = "SEVENTEEN_PLUS",
        EighteenPlus = "EIGHTEEN_PLUS",
        NineteenPlus = "NINETEEN_PLUS",
        TwentyPlus = "TWENTY_PLUS",
        TwentyOnePlus = "TWENTY_ONE_PLUS",
        Unrated = "UNRATED",
    }
}

values! {
    /// `AppStoreVersionState`.
    pub enum AppStoreVersionState {
        Accepted = "ACCEPTED",
        DeveloperRemovedFromSale = "DEVELOPER_REMOVED_FROM_SALE",
        DeveloperRejected = "DEVELOPER_REJECTED",
        InReview = "IN_REVIEW",
        InvalidBinary = "INVALID_BINARY",
        MetadataRejected = "METADATA_REJECTED",
        PendingAppleRelease = "PENDING_APPLE_RELEASE",
        PendingContract = "PENDING_CONTRACT",
        PendingDeveloperRelease = "PENDING_DEVELOPER_RELEASE",
        PrepareForSubmission = "PREPARE_FOR_SUBMISSION",
        PreorderReadyForSale = "PREORDER_READY_FOR_SALE",
        ProcessingForAppStore = "PROCESSING_FOR_APP_STORE",
        ReadyForReview = "READY_FOR_REVIEW",
        ReadyForSale = "READY_FOR_SALE",
        Rejected = "REJECTED",
        RemovedFromSale = "REMOVED_FROM_SALE",
        WaitingForExportCompliance = "WAITING_FOR_EXPORT_COMPLIANCE",
        WaitingForReview = "WAITING_FOR_REVIEW",
        ReplacedWithNewVersion = "REPLACED_WITH_NEW_VERSION",
        NotApplicable = "NOT_APPLICABLE",
    }
}

values! {
    /// `AppVersionState`.
    pub enum AppVersionState {
        Accepted = "ACCEPTED",
        DeveloperRejected = "DEVELOPER_REJECTED",
        InReview = "IN_REVIEW",
        InvalidBinary = "INVALID_BINARY",
        MetadataRejected = "METADATA_REJECTED",
        PendingAppleRelease = "PENDING_APPLE_RELEASE",
        PendingDeveloperRelease = "PENDING_DEVELOPER_RELEASE",
        PrepareForSubmission = "PREPARE_FOR_SUBMISSION",
        ProcessingForDistribution = "PROCESSING_FOR_DISTRIBUTION",
        ReadyForDistribution = "READY_FOR_DISTRIBUTION",
        ReadyForReview = "READY_FOR_REVIEW",
        Rejected = "REJECTED",
        ReplacedWithNewVersion = "REPLACED_WITH_NEW_VERSION",
        WaitingForExportCompliance = "WAITING_FOR_EXPORT_COMPLIANCE",
        WaitingForReview = "WAITING_FOR_REVIEW",
    }
}

values! {
    /// `BackgroundAssetVersionAppStoreReleaseState`.
    pub enum BackgroundAssetVersionAppStoreReleaseState {
        PrepareForSubmission = "PREPARE_FOR_SUBMISSION",
        ReadyForReview = "READY_FOR_REVIEW",
        WaitingForReview = "WAITING_FOR_REVIEW",
        InReview = "IN_REVIEW",
        Accepted = "ACCEPTED",
        Rejected = "REJECTED",
        ProcessingForDistribution = "PROCESSING_FOR_DISTRIBUTION",
        ReadyForDistribution = "READY_FOR_DISTRIBUTION",
        Superseded = "SUPERSEDED",
    }
}

values! {
    /// `BackgroundAssetVersionExternalBetaReleaseState`.
    pub enum BackgroundAssetVersionExternalBetaReleaseState {
        ReadyForBetaSubmission = "READY_FOR_BETA_SUBMISSION",
        WaitingForReview = "WAITING_FOR_REVIEW",
        InReview = "IN_REVIEW",
        Rejected = "REJECTED",
        ProcessingForTesting = "PROCESSING_FOR_TESTING",
        ReadyForTesting = "READY_FOR_TESTING",
        Superseded = "SUPERSEDED",
    }
}

values! {
    /// `BackgroundAssetVersionState`.
    pub enum BackgroundAssetVersionState {
        AwaitingUpload = "AWAITING_UPLOAD",
        Processing = "PROCESSING",
        Failed = "FAILED",
        Complete = "COMPLETE",
    }
}

values! {
    /// `BetaInviteType`.
    pub enum BetaInviteType {
        Email = "EMAIL",
        PublicLink = "PUBLIC_LINK",
    }
}

values! {
    /// `BetaReviewState`.
    pub enum BetaReviewState {
        WaitingForReview = "WAITING_FOR_REVIEW",
        InReview = "IN_REVIEW",
        Rejected = "REJECTED",
        Approved = "APPROVED",
    }
}

values! {
    /// `BetaTesterState`.
    pub enum BetaTesterState {
        NotInvited = "NOT_INVITED",
        Invited = "INVITED",
        Accepted = "ACCEPTED",
        Installed = "INSTALLED",
        Revoked = "REVOKED",
    }
}

values! {
    /// `BrazilAgeRating`.
    pub enum BrazilAgeRating {
        L = "L",
        Ten = "TEN",
        Twelve = "TWELVE",
        Fourteen = "FOURTEEN",
        Sixteen = "SIXTEEN",
        Eighteen = "EIGHTEEN",
    }
}

values! {
    /// `BuildAudienceType`.
    pub enum BuildAudienceType {
        InternalOnly = "INTERNAL_ONLY",
        AppStoreEligible = "APP_STORE_ELIGIBLE",
    }
}

values! {
    /// `BuildBundleType`.
    pub enum BuildBundleType {
        App = "APP",
        AppClip = "APP_CLIP",
        WatchApp = "WATCH_APP",
    }
}

values! {
    /// `BuildUploadState`.
    pub enum BuildUploadState {
        AwaitingUpload = "AWAITING_UPLOAD",
        Processing = "PROCESSING",
        Failed = "FAILED",
        Complete = "COMPLETE",
    }
}

values! {
    /// `BundleIdPlatform`.
    pub enum BundleIdPlatform {
        Ios = "IOS",
        MacOs = "MAC_OS",
        Universal = "UNIVERSAL",
        Services = "SERVICES",
    }
}

values! {
    /// `CapabilityType`.
    pub enum CapabilityType {
        Icloud = "ICLOUD",
        InAppPurchase = "IN_APP_PURCHASE",
        GameCenter = "GAME_CENTER",
        PushNotifications = "PUSH_NOTIFICATIONS",
        Wallet = "WALLET",
        InterAppAudio = "INTER_APP_AUDIO",
        Maps = "MAPS",
        AssociatedDomains = "ASSOCIATED_DOMAINS",
        PersonalVpn = "PERSONAL_VPN",
        AppGroups = "APP_GROUPS",
        Healthkit = "HEALTHKIT",
        Homekit = "HOMEKIT",
        WirelessAccessoryConfiguration = "WIRELESS_ACCESSORY_CONFIGURATION",
        ApplePay = "APPLE_PAY",
        DataProtection = "DATA_PROTECTION",
        Sirikit = "SIRIKIT",
        NetworkExtensions = "NETWORK_EXTENSIONS",
        Multipath = "MULTIPATH",
        HotSpot = "HOT_SPOT",
        NfcTagReading = "NFC_TAG_READING",
        Classkit = "CLASSKIT",
        AutofillCredentialProvider = "AUTOFILL_CREDENTIAL_PROVIDER",
        AccessWifiInformation = "ACCESS_WIFI_INFORMATION",
        NetworkCustomProtocol = "NETWORK_CUSTOM_PROTOCOL",
        CoremediaHlsLowLatency = "COREMEDIA_HLS_LOW_LATENCY",
        SystemExtensionInstall = "SYSTEM_EXTENSION_INSTALL",
        UserManagement = "USER_MANAGEMENT",
        AppleIdAuth = "APPLE_ID_AUTH",
    }
}

values! {
    /// `CertificateType`.
    pub enum CertificateType {
        ApplePay = "APPLE_PAY",
        ApplePayMerchantIdentity = "APPLE_PAY_MERCHANT_IDENTITY",
        ApplePayPspIdentity = "APPLE_PAY_PSP_IDENTITY",
        ApplePayRsa = "APPLE_PAY_RSA",
        DeveloperIdKext = "DEVELOPER_ID_KEXT",
        DeveloperIdKextG2 = "DEVELOPER_ID_KEXT_G2",
        DeveloperIdApplication = "DEVELOPER_ID_APPLICATION",
        DeveloperIdApplicationG2 = "DEVELOPER_ID_APPLICATION_G2",
        Development = "DEVELOPMENT",
        Distribution = "DISTRIBUTION",
        IdentityAccess = "IDENTITY_ACCESS",
        IosDevelopment = "IOS_DEVELOPMENT",
        IosDistribution = "IOS_DISTRIBUTION",
        MacAppDistribution = "MAC_APP_DISTRIBUTION",
        MacInstallerDistribution = "MAC_INSTALLER_DISTRIBUTION",
        MacAppDevelopment = "MAC_APP_DEVELOPMENT",
        PassTypeId = "PASS_TYPE_ID",
        PassTypeIdWithNfc = "PASS_TYPE_ID_WITH_NFC",
    }
}

values! {
    /// `ChecksumAlgorithm`.
    pub enum ChecksumAlgorithm {
        Md5 = "MD5",
        Sha256 = "SHA_256",
    }
}

values! {
    /// `CiActionType`.
    pub enum CiActionType {
        Build = "BUILD",
        Analyze = "ANALYZE",
        Test = "TEST",
        Archive = "ARCHIVE",
    }
}

values! {
    /// `CiCompletionStatus`.
    pub enum CiCompletionStatus {
        Succeeded = "SUCCEEDED",
        Failed = "FAILED",
        Errored = "ERRORED",
        Canceled = "CANCELED",
        Skipped = "SKIPPED",
    }
}

values! {
    /// `CiExecutionProgress`.
    pub enum CiExecutionProgress {
        Pending = "PENDING",
        Running = "RUNNING",
        Complete = "COMPLETE",
    }
}

values! {
    /// `CiGitRefKind`.
    pub enum CiGitRefKind {
        Branch = "BRANCH",
        Tag = "TAG",
    }
}

values! {
    /// `CiTestDestinationKind`.
    pub enum CiTestDestinationKind {
        Simulator = "SIMULATOR",
        Mac = "MAC",
    }
}

values! {
    /// `CiTestStatus`.
    pub enum CiTestStatus {
        Success = "SUCCESS",
        Failure = "FAILURE",
        Mixed = "MIXED",
        Skipped = "SKIPPED",
        ExpectedFailure = "EXPECTED_FAILURE",
    }
}

values! {
    /// `DeviceConnectionType`.
    pub enum DeviceConnectionType {
        Wifi = "WIFI",
        MobileData = "MOBILE_DATA",
        Wire = "WIRE",
        Unknown = "UNKNOWN",
        None = "NONE",
    }
}

values! {
    /// `DeviceFamily`.
    pub enum DeviceFamily {
        Iphone = "IPHONE",
        Ipad = "IPAD",
        AppleTv = "APPLE_TV",
        AppleWatch = "APPLE_WATCH",
        Mac = "MAC",
        Vision = "VISION",
    }
}

values! {
    /// `DiagnosticInsightDirection`.
    pub enum DiagnosticInsightDirection {
        Up = "UP",
        Down = "DOWN",
        Undefined = "UNDEFINED",
    }
}

values! {
    /// `DiagnosticInsightType`.
    pub enum DiagnosticInsightType {
        Trend = "TREND",
    }
}

values! {
    /// `ExternalBetaState`.
    pub enum ExternalBetaState {
        Processing = "PROCESSING",
        ProcessingException = "PROCESSING_EXCEPTION",
        MissingExportCompliance = "MISSING_EXPORT_COMPLIANCE",
        ReadyForBetaTesting = "READY_FOR_BETA_TESTING",
        InBetaTesting = "IN_BETA_TESTING",
        Expired = "EXPIRED",
        ReadyForBetaSubmission = "READY_FOR_BETA_SUBMISSION",
        InExportComplianceReview = "IN_EXPORT_COMPLIANCE_REVIEW",
        WaitingForBetaReview = "WAITING_FOR_BETA_REVIEW",
        InBetaReview = "IN_BETA_REVIEW",
        BetaRejected = "BETA_REJECTED",
        BetaApproved = "BETA_APPROVED",
        NotApplicable = "NOT_APPLICABLE",
    }
}

values! {
    /// `GameCenterLeaderboardFormatter`.
    pub enum GameCenterLeaderboardFormatter {
        Integer = "INTEGER",
        DecimalPoint1Place = "DECIMAL_POINT_1_PLACE",
        DecimalPoint2Place = "DECIMAL_POINT_2_PLACE",
        DecimalPoint3Place = "DECIMAL_POINT_3_PLACE",
        ElapsedTimeCentisecond = "ELAPSED_TIME_CENTISECOND",
        ElapsedTimeMinute = "ELAPSED_TIME_MINUTE",
        ElapsedTimeSecond = "ELAPSED_TIME_SECOND",
        MoneyPoundDecimal = "MONEY_POUND_DECIMAL",
        MoneyPound = "MONEY_POUND",
        MoneyDollarDecimal = "MONEY_DOLLAR_DECIMAL",
        MoneyDollar = "MONEY_DOLLAR",
        MoneyEuroDecimal = "MONEY_EURO_DECIMAL",
        MoneyEuro = "MONEY_EURO",
        MoneyFrancDecimal = "MONEY_FRANC_DECIMAL",
        MoneyFranc = "MONEY_FRANC",
        MoneyKronerDecimal = "MONEY_KRONER_DECIMAL",
        MoneyKroner = "MONEY_KRONER",
        MoneyYen = "MONEY_YEN",
    }
}

values! {
    /// `GameCenterVersionState`.
    pub enum GameCenterVersionState {
        PrepareForSubmission = "PREPARE_FOR_SUBMISSION",
        ReadyForReview = "READY_FOR_REVIEW",
        WaitingForReview = "WAITING_FOR_REVIEW",
        InReview = "IN_REVIEW",
        DeveloperRejected = "DEVELOPER_REJECTED",
        Rejected = "REJECTED",
        Accepted = "ACCEPTED",
        PendingRelease = "PENDING_RELEASE",
        Live = "LIVE",
        ReplacedWithNewVersion = "REPLACED_WITH_NEW_VERSION",
    }
}

values! {
    /// `IconAssetType`.
    pub enum IconAssetType {
        AppStore = "APP_STORE",
        MessagesAppStore = "MESSAGES_APP_STORE",
        WatchAppStore = "WATCH_APP_STORE",
        TvOsHomeScreen = "TV_OS_HOME_SCREEN",
        TvOsTopShelf = "TV_OS_TOP_SHELF",
        AlternateExperiment = "ALTERNATE_EXPERIMENT",
    }
}

values! {
    /// `InAppPurchaseState`.
    pub enum InAppPurchaseState {
        MissingMetadata = "MISSING_METADATA",
        WaitingForUpload = "WAITING_FOR_UPLOAD",
        ProcessingContent = "PROCESSING_CONTENT",
        ReadyToSubmit = "READY_TO_SUBMIT",
        WaitingForReview = "WAITING_FOR_REVIEW",
        InReview = "IN_REVIEW",
        DeveloperActionNeeded = "DEVELOPER_ACTION_NEEDED",
        PendingBinaryApproval = "PENDING_BINARY_APPROVAL",
        Approved = "APPROVED",
        DeveloperRemovedFromSale = "DEVELOPER_REMOVED_FROM_SALE",
        RemovedFromSale = "REMOVED_FROM_SALE",
        Rejected = "REJECTED",
    }
}

values! {
    /// `InAppPurchaseType`.
    pub enum InAppPurchaseType {
        Consumable = "CONSUMABLE",
        NonConsumable = "NON_CONSUMABLE",
        NonRenewingSubscription = "NON_RENEWING_SUBSCRIPTION",
    }
}

values! {
    /// `InternalBetaState`.
    pub enum InternalBetaState {
        Processing = "PROCESSING",
        ProcessingException = "PROCESSING_EXCEPTION",
        MissingExportCompliance = "MISSING_EXPORT_COMPLIANCE",
        ReadyForBetaTesting = "READY_FOR_BETA_TESTING",
        InBetaTesting = "IN_BETA_TESTING",
        Expired = "EXPIRED",
        InExportComplianceReview = "IN_EXPORT_COMPLIANCE_REVIEW",
    }
}

values! {
    /// `KidsAgeBand`.
    pub enum KidsAgeBand {
        FiveAndUnder = "FIVE_AND_UNDER",
        SixToEight = "SIX_TO_EIGHT",
        NineToEleven = "NINE_TO_ELEVEN",
    }
}

values! {
    /// `MetricCategory`.
    pub enum MetricCategory {
        Hang = "HANG",
        Launch = "LAUNCH",
        Memory = "MEMORY",
        Disk = "DISK",
        Battery = "BATTERY",
        Termination = "TERMINATION",
        Animation = "ANIMATION",
        Storage = "STORAGE",
    }
}

values! {
    /// `OfferCodeEnvironment`.
    pub enum OfferCodeEnvironment {
        Production = "PRODUCTION",
        Sandbox = "SANDBOX",
    }
}

values! {
    /// `PhasedReleaseState`.
    pub enum PhasedReleaseState {
        Inactive = "INACTIVE",
        Active = "ACTIVE",
        Paused = "PAUSED",
        Complete = "COMPLETE",
    }
}

values! {
    /// `Platform`.
    pub enum Platform {
        Ios = "IOS",
        MacOs = "MAC_OS",
        TvOs = "TV_OS",
        VisionOs = "VISION_OS",
    }
}

values! {
    /// `PreviewType`.
    pub enum PreviewType {
        Iphone67 = "IPHONE_67",
        Iphone61 = "IPHONE_61",
        Iphone65 = "IPHONE_65",
        Iphone58 = "IPHONE_58",
        Iphone55 = "IPHONE_55",
        Iphone47 = "IPHONE_47",
        Iphone40 = "IPHONE_40",
        Iphone35 = "IPHONE_35",
        IpadPro3gen129 = "IPAD_PRO_3GEN_129",
        IpadPro3gen11 = "IPAD_PRO_3GEN_11",
        IpadPro129 = "IPAD_PRO_129",
        Ipad105 = "IPAD_105",
        Ipad97 = "IPAD_97",
        Desktop = "DESKTOP",
        AppleTv = "APPLE_TV",
        AppleVisionPro = "APPLE_VISION_PRO",
    }
}

values! {
    /// `ScreenshotDisplayType`.
    pub enum ScreenshotDisplayType {
        AppIphone67 = "APP_IPHONE_67",
        AppIphone61 = "APP_IPHONE_61",
        AppIphone65 = "APP_IPHONE_65",
        AppIphone58 = "APP_IPHONE_58",
        AppIphone55 = "APP_IPHONE_55",
        AppIphone47 = "APP_IPHONE_47",
        AppIphone40 = "APP_IPHONE_40",
        AppIphone35 = "APP_IPHONE_35",
        AppIpadPro3gen129 = "APP_IPAD_PRO_3GEN_129",
        AppIpadPro3gen11 = "APP_IPAD_PRO_3GEN_11",
        AppIpadPro129 = "APP_IPAD_PRO_129",
        AppIpad105 = "APP_IPAD_105",
        AppIpad97 = "APP_IPAD_97",
        AppDesktop = "APP_DESKTOP",
        AppWatchUltra = "APP_WATCH_ULTRA",
        AppWatchSeries10 = "APP_WATCH_SERIES_10",
        AppWatchSeries7 = "APP_WATCH_SERIES_7",
        AppWatchSeries4 = "APP_WATCH_SERIES_4",
        AppWatchSeries3 = "APP_WATCH_SERIES_3",
        AppAppleTv = "APP_APPLE_TV",
        AppAppleVisionPro = "APP_APPLE_VISION_PRO",
        ImessageAppIphone67 = "IMESSAGE_APP_IPHONE_67",
        ImessageAppIphone61 = "IMESSAGE_APP_IPHONE_61",
        ImessageAppIphone65 = "IMESSAGE_APP_IPHONE_65",
        ImessageAppIphone58 = "IMESSAGE_APP_IPHONE_58",
        ImessageAppIphone55 = "IMESSAGE_APP_IPHONE_55",
        ImessageAppIphone47 = "IMESSAGE_APP_IPHONE_47",
        ImessageAppIphone40 = "IMESSAGE_APP_IPHONE_40",
        ImessageAppIpadPro3gen129 = "IMESSAGE_APP_IPAD_PRO_3GEN_129",
        ImessageAppIpadPro3gen11 = "IMESSAGE_APP_IPAD_PRO_3GEN_11",
        ImessageAppIpadPro129 = "IMESSAGE_APP_IPAD_PRO_129",
        ImessageAppIpad105 = "IMESSAGE_APP_IPAD_105",
        ImessageAppIpad97 = "IMESSAGE_APP_IPAD_97",
    }
}

values! {
    /// `SubscriptionCustomerEligibility`.
    pub enum SubscriptionCustomerEligibility {
        New = "NEW",
        Existing = "EXISTING",
        Expired = "EXPIRED",
    }
}

values! {
    /// `SubscriptionGracePeriodDuration`.
    pub enum SubscriptionGracePeriodDuration {
        ThreeDays = "THREE_DAYS",
        SixteenDays = "SIXTEEN_DAYS",
        TwentyEightDays = "TWENTY_EIGHT_DAYS",
    }
}

values! {
    /// `SubscriptionOfferDuration`.
    pub enum SubscriptionOfferDuration {
        ThreeDays = "THREE_DAYS",
        OneWeek = "ONE_WEEK",
        TwoWeeks = "TWO_WEEKS",
        OneMonth = "ONE_MONTH",
        TwoMonths = "TWO_MONTHS",
        ThreeMonths = "THREE_MONTHS",
        SixMonths = "SIX_MONTHS",
        OneYear = "ONE_YEAR",
    }
}

values! {
    /// `SubscriptionOfferEligibility`.
    pub enum SubscriptionOfferEligibility {
        StackWithIntroOffers = "STACK_WITH_INTRO_OFFERS",
        ReplaceIntroOffers = "REPLACE_INTRO_OFFERS",
    }
}

values! {
    /// `SubscriptionOfferMode`.
    pub enum SubscriptionOfferMode {
        PayAsYouGo = "PAY_AS_YOU_GO",
        PayUpFront = "PAY_UP_FRONT",
        FreeTrial = "FREE_TRIAL",
    }
}

values! {
    /// `SubscriptionPlanType`.
    pub enum SubscriptionPlanType {
        Monthly = "MONTHLY",
        Upfront = "UPFRONT",
    }
}

values! {
    /// `SubscriptionStatusUrlVersion`.
    pub enum SubscriptionStatusUrlVersion {
        V1 = "V1",
        V2 = "V2",
    }
}

values! {
    /// `TerritoryCode`.
    pub enum TerritoryCode {
        Abw = "ABW",
        Afg = "AFG",
        Ago = "AGO",
        Aia = "AIA",
        Alb = "ALB",
        And = "AND",
        Ant = "ANT",
        Are = "ARE",
        Arg = "ARG",
        Arm = "ARM",
        Asm = "ASM",
        Atg = "ATG",
        Aus = "AUS",
        Aut = "AUT",
        Aze = "AZE",
        Bdi = "BDI",
        Bel = "BEL",
        Ben = "BEN",
        Bes = "BES",
        Bfa = "BFA",
        Bgd = "BGD",
        Bgr = "BGR",
        Bhr = "BHR",
        Bhs = "BHS",
        Bih = "BIH",
        Blr = "BLR",
        Blz = "BLZ",
        Bmu = "BMU",
        Bol = "BOL",
        Bra = "BRA",
        Brb = "BRB",
        Brn = "BRN",
        Btn = "BTN",
        Bwa = "BWA",
        Caf = "CAF",
        Can = "CAN",
        Che = "CHE",
        Chl = "CHL",
        Chn = "CHN",
        Civ = "CIV",
        Cmr = "CMR",
        Cod = "COD",
        Cog = "COG",
        Cok = "COK",
        Col = "COL",
        Com = "COM",
        Cpv = "CPV",
        Cri = "CRI",
        Cub = "CUB",
        Cuw = "CUW",
        Cxr = "CXR",
        Cym = "CYM",
        Cyp = "CYP",
        Cze = "CZE",
        Deu = "DEU",
        Dji = "DJI",
        Dma = "DMA",
        Dnk = "DNK",
        Dom = "DOM",
        Dza = "DZA",
        Ecu = "ECU",
        Egy = "EGY",
        Eri = "ERI",
        Esp = "ESP",
        Est = "EST",
        Eth = "ETH",
        Fin = "FIN",
        Fji = "FJI",
        Flk = "FLK",
        Fra = "FRA",
        Fro = "FRO",
        Fsm = "FSM",
        Gab = "GAB",
        Gbr = "GBR",
        Geo = "GEO",
        Ggy = "GGY",
        Gha = "GHA",
        Gib = "GIB",
        Gin = "GIN",
        Glp = "GLP",
        Gmb = "GMB",
        Gnb = "GNB",
        Gnq = "GNQ",
        Grc = "GRC",
        Grd = "GRD",
        Grl = "GRL",
        Gtm = "GTM",
        Guf = "GUF",
        Gum = "GUM",
        Guy = "GUY",
        Hkg = "HKG",
        Hnd = "HND",
        Hrv = "HRV",
        Hti = "HTI",
        Hun = "HUN",
        Idn = "IDN",
        Imn = "IMN",
        Ind = "IND",
        Irl = "IRL",
        Irq = "IRQ",
        Isl = "ISL",
        Isr = "ISR",
        Ita = "ITA",
        Jam = "JAM",
        Jey = "JEY",
        Jor = "JOR",
        Jpn = "JPN",
        Kaz = "KAZ",
        Ken = "KEN",
        Kgz = "KGZ",
        Khm = "KHM",
        Kir = "KIR",
        Kna = "KNA",
        Kor = "KOR",
        Kwt = "KWT",
        Lao = "LAO",
        Lbn = "LBN",
        Lbr = "LBR",
        Lby = "LBY",
        Lca = "LCA",
        Lie = "LIE",
        Lka = "LKA",
        Lso = "LSO",
        Ltu = "LTU",
        Lux = "LUX",
        Lva = "LVA",
        Mac = "MAC",
        Mar = "MAR",
        Mco = "MCO",
        Mda = "MDA",
        Mdg = "MDG",
        Mdv = "MDV",
        Mex = "MEX",
        Mhl = "MHL",
        Mkd = "MKD",
        Mli = "MLI",
        Mlt = "MLT",
        Mmr = "MMR",
        Mne = "MNE",
        Mng = "MNG",
        Mnp = "MNP",
        Moz = "MOZ",
        Mrt = "MRT",
        Msr = "MSR",
        Mtq = "MTQ",
        Mus = "MUS",
        Mwi = "MWI",
        Mys = "MYS",
        Myt = "MYT",
        Nam = "NAM",
        Ncl = "NCL",
        Ner = "NER",
        Nfk = "NFK",
        Nga = "NGA",
        Nic = "NIC",
        Niu = "NIU",
        Nld = "NLD",
        Nor = "NOR",
        Npl = "NPL",
        Nru = "NRU",
        Nzl = "NZL",
        Omn = "OMN",
        Pak = "PAK",
        Pan = "PAN",
        Per = "PER",
        Phl = "PHL",
        Plw = "PLW",
        Png = "PNG",
        Pol = "POL",
        Pri = "PRI",
        Prt = "PRT",
        Pry = "PRY",
        Pse = "PSE",
        Pyf = "PYF",
        Qat = "QAT",
        Reu = "REU",
        Rou = "ROU",
        Rus = "RUS",
        Rwa = "RWA",
        Sau = "SAU",
        Sen = "SEN",
        Sgp = "SGP",
        Shn = "SHN",
        Slb = "SLB",
        Sle = "SLE",
        Slv = "SLV",
        Smr = "SMR",
        Som = "SOM",
        Spm = "SPM",
        Srb = "SRB",
        Ssd = "SSD",
        Stp = "STP",
        Sur = "SUR",
        Svk = "SVK",
        Svn = "SVN",
        Swe = "SWE",
        Swz = "SWZ",
        Sxm = "SXM",
        Syc = "SYC",
        Tca = "TCA",
        Tcd = "TCD",
        Tgo = "TGO",
        Tha = "THA",
        Tjk = "TJK",
        Tkm = "TKM",
        Tls = "TLS",
        Ton = "TON",
        Tto = "TTO",
        Tun = "TUN",
        Tur = "TUR",
        Tuv = "TUV",
        Twn = "TWN",
        Tza = "TZA",
        Uga = "UGA",
        Ukr = "UKR",
        Umi = "UMI",
        Ury = "URY",
        Usa = "USA",
        Uzb = "UZB",
        Vat = "VAT",
        Vct = "VCT",
        Ven = "VEN",
        Vgb = "VGB",
        Vir = "VIR",
        Vnm = "VNM",
        Vut = "VUT",
        Wlf = "WLF",
        Wsm = "WSM",
        Xks = "XKS",
        Yem = "YEM",
        Zaf = "ZAF",
        Zmb = "ZMB",
        Zwe = "ZWE",
    }
}

values! {
    /// `UserRole`.
    pub enum UserRole {
        Admin = "ADMIN",
        Finance = "FINANCE",
        AccountHolder = "ACCOUNT_HOLDER",
        Sales = "SALES",
        Marketing = "MARKETING",
        AppManager = "APP_MANAGER",
        Developer = "DEVELOPER",
        AccessToReports = "ACCESS_TO_REPORTS",
        CustomerSupport = "CUSTOMER_SUPPORT",
        CreateApps = "CREATE_APPS",
        CloudManagedDeveloperId = "CLOUD_MANAGED_DEVELOPER_ID",
        CloudManagedAppDistribution = "CLOUD_MANAGED_APP_DISTRIBUTION",
        GenerateIndividualKeys = "GENERATE_INDIVIDUAL_KEYS",
    }
}

values! {
    /// `WebhookEventType`.
    pub enum WebhookEventType {
        AlternativeDistributionPackageAvailableUpdated = "ALTERNATIVE_DISTRIBUTION_PACKAGE_AVAILABLE_UPDATED",
        AlternativeDistributionPackageVersionCreated = "ALTERNATIVE_DISTRIBUTION_PACKAGE_VERSION_CREATED",
        AlternativeDistributionTerritoryAvailabilityUpdated = "ALTERNATIVE_DISTRIBUTION_TERRITORY_AVAILABILITY_UPDATED",
        AppStoreVersionAppVersionStateUpdated = "APP_STORE_VERSION_APP_VERSION_STATE_UPDATED",
        BackgroundAssetVersionAppStoreReleaseStateUpdated = "BACKGROUND_ASSET_VERSION_APP_STORE_RELEASE_STATE_UPDATED",
        BackgroundAssetVersionExternalBetaReleaseStateUpdated = "BACKGROUND_ASSET_VERSION_EXTERNAL_BETA_RELEASE_STATE_UPDATED",
        BackgroundAssetVersionInternalBetaReleaseCreated = "BACKGROUND_ASSET_VERSION_INTERNAL_BETA_RELEASE_CREATED",
        BackgroundAssetVersionStateUpdated = "BACKGROUND_ASSET_VERSION_STATE_UPDATED",
        BetaFeedbackCrashSubmissionCreated = "BETA_FEEDBACK_CRASH_SUBMISSION_CREATED",
        BetaFeedbackScreenshotSubmissionCreated = "BETA_FEEDBACK_SCREENSHOT_SUBMISSION_CREATED",
        BuildBetaDetailExternalBuildStateUpdated = "BUILD_BETA_DETAIL_EXTERNAL_BUILD_STATE_UPDATED",
        BuildUploadStateUpdated = "BUILD_UPLOAD_STATE_UPDATED",
    }
}
