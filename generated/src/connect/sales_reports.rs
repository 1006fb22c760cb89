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
        .required("filter[vendorNumber]")
        .list::<ReportType, _>("filter[reportType]", report_type)
        .required("filter[reportType]")
        .list::<ReportSubType, _>("filter[reportSubType]", report_sub_type)
        .required("filter[reportSubType]")
        .list::<Frequency, _>("filter[frequency]", frequency)
        .required("filter[frequency]")
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

names! {
    /// Values of `filter[frequency]`.
    pub enum Frequency {
        Daily = "DAILY",
        Weekly = "WEEKLY",
        Monthly = "MONTHLY",
        Yearly = "YEARLY",
    }
}

names! {
    /// Values of `filter[reportSubType]`.
    pub enum ReportSubType {
        Summary = "SUMMARY",
        Detailed = "DETAILED",
        SummaryInstallType = "SUMMARY_INSTALL_TYPE",
        SummaryTerritory = "SUMMARY_TERRITORY",
        SummaryChannel = "SUMMARY_CHANNEL",
    }
}

names! {
    /// Values of `filter[reportType]`.
    pub enum ReportType {
        Sales = "SALES",
        PreOrder = "PRE_ORDER",
        Newsstand = "NEWSSTAND",
        Subscription = "SUBSCRIPTION",
        SubscriptionEvent = "SUBSCRIPTION_EVENT",
        Subscriber = "SUBSCRIBER",
        SubscriptionOfferCodeRedemption = "SUBSCRIPTION_OFFER_CODE_REDEMPTION",
        Installs = "INSTALLS",
        FirstAnnual = "FIRST_ANNUAL",
        WinBackEligibility = "WIN_BACK_ELIGIBILITY",
    }
}
