// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Sales reports: `/v1/salesReports`.

use crate::runtime::emit::*;

/// Lists sales reports.
///
/// `GET /v1/salesReports`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-salesReports)
pub fn list(
    vendor_number: impl IntoIterator<Item = impl Into<String>>,
    report_type: impl IntoIterator<Item = ReportType>,
    report_sub_type: impl IntoIterator<Item = ReportSubType>,
    frequency: impl IntoIterator<Item = Frequency>,
) -> Request<Gzip, ListQuery> {
    Request::new(Method::Get, "/v1/salesReports")
        .list::<String, _>("filter[vendorNumber]", vendor_number)
        .list::<ReportType, _>("filter[reportType]", report_type)
        .list::<ReportSubType, _>("filter[reportSubType]", report_sub_type)
        .list::<Frequency, _>("filter[frequency]", frequency)
        .accept("application/a-gzip")
}

/// The parameters of [`list`](fn@list).
pub enum ListQuery {}
impl Query for ListQuery {
    type Joins = ();
}

impl Request<Gzip, ListQuery> {
    /// Sets `filter[reportDate]`.
    pub fn filter_report_date(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.list::<String, _>("filter[reportDate]", values)
    }

    /// Sets `filter[version]`.
    pub fn filter_version(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.list::<String, _>("filter[version]", values)
    }
}

/// Values of `filter[frequency]`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Frequency {
    /// `DAILY`
    Daily,
    /// `WEEKLY`
    Weekly,
    /// `MONTHLY`
    Monthly,
    /// `YEARLY`
    Yearly,
    /// A value that the description does not know; its text is kept.
    Unrecognized(String),
}

impl OpenEnum for Frequency {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("DAILY", Self::Daily),
        ("WEEKLY", Self::Weekly),
        ("MONTHLY", Self::Monthly),
        ("YEARLY", Self::Yearly),
    ];
    fn unrecognized(text: String) -> Self {
        Self::Unrecognized(text)
    }
}
open_enum!(Frequency);

/// Values of `filter[reportSubType]`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReportSubType {
    /// `SUMMARY`
    Summary,
    /// `DETAILED`
    Detailed,
    /// `SUMMARY_INSTALL_TYPE`
    SummaryInstallType,
    /// `SUMMARY_TERRITORY`
    SummaryTerritory,
    /// `SUMMARY_CHANNEL`
    SummaryChannel,
    /// A value that the description does not know; its text is kept.
    Unrecognized(String),
}

impl OpenEnum for ReportSubType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("SUMMARY", Self::Summary),
        ("DETAILED", Self::Detailed),
        ("SUMMARY_INSTALL_TYPE", Self::SummaryInstallType),
        ("SUMMARY_TERRITORY", Self::SummaryTerritory),
        ("SUMMARY_CHANNEL", Self::SummaryChannel),
    ];
    fn unrecognized(text: String) -> Self {
        Self::Unrecognized(text)
    }
}
open_enum!(ReportSubType);

/// Values of `filter[reportType]`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReportType {
    /// `SALES`
    Sales,
    /// `PRE_ORDER`
    PreOrder,
    /// `NEWSSTAND`
    Newsstand,
    /// `SUBSCRIPTION`
    Subscription,
    /// `SUBSCRIPTION_EVENT`
    SubscriptionEvent,
    /// `SUBSCRIBER`
    Subscriber,
    /// `SUBSCRIPTION_OFFER_CODE_REDEMPTION`
    SubscriptionOfferCodeRedemption,
    /// `INSTALLS`
    Installs,
    /// `FIRST_ANNUAL`
    FirstAnnual,
    /// `WIN_BACK_ELIGIBILITY`
    WinBackEligibility,
    /// A value that the description does not know; its text is kept.
    Unrecognized(String),
}

impl OpenEnum for ReportType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("SALES", Self::Sales),
        ("PRE_ORDER", Self::PreOrder),
        ("NEWSSTAND", Self::Newsstand),
        ("SUBSCRIPTION", Self::Subscription),
        ("SUBSCRIPTION_EVENT", Self::SubscriptionEvent),
        ("SUBSCRIBER", Self::Subscriber),
        (
            "SUBSCRIPTION_OFFER_CODE_REDEMPTION",
            Self::SubscriptionOfferCodeRedemption,
        ),
        ("INSTALLS", Self::Installs),
        ("FIRST_ANNUAL", Self::FirstAnnual),
        ("WIN_BACK_ELIGIBILITY", Self::WinBackEligibility),
    ];
    fn unrecognized(text: String) -> Self {
        Self::Unrecognized(text)
    }
}
open_enum!(ReportType);
