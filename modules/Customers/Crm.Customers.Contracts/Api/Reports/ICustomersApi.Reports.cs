using Refit;

namespace Crm.Customers.Contracts.Api;

public partial interface ICustomersApi
{
    /// <summary>One's own report: as it was saved, or a draft of what was done.</summary>
    /// <param name="kind">daily or weekly.</param>
    /// <param name="on">The day, or a day of the week; today unless given.</param>
    /// <param name="ct">Cancels.</param>
    [Get("/api/customers/reports/own")]
    Task<ReportDetails> GetOwnReportAsync(string kind, DateOnly? on = null, CancellationToken ct = default);

    /// <summary>Saves one's own report, and hands it in.</summary>
    [Put("/api/customers/reports/own/{kind}/{on}")]
    Task<ReportDetails> WriteReportAsync(string kind, string on, [Body] WriteReportRequest request, CancellationToken ct = default);

    /// <summary>Lists reports that were handed in, newest first.</summary>
    /// <param name="kind">daily or weekly.</param>
    /// <param name="who">me, team (default) or a member of staff.</param>
    /// <param name="from">On this day or later.</param>
    /// <param name="to">On this day or earlier.</param>
    /// <param name="limit">Rows, 1 to 200; 20 unless given.</param>
    /// <param name="cursor"><see cref="Page{T}.Next"/> of the page before.</param>
    /// <param name="ct">Cancels.</param>
    [Get("/api/customers/reports")]
    Task<Page<ReportSummary>> FindReportsAsync(
        string? kind = null, string? who = null, DateOnly? from = null, DateOnly? to = null, int? limit = null, string? cursor = null,
        CancellationToken ct = default);

    /// <summary>One report.</summary>
    [Get("/api/customers/reports/{id}")]
    Task<ReportDetails> GetReportAsync(Guid id, CancellationToken ct = default);

    /// <summary>Comments on somebody's report.</summary>
    [Post("/api/customers/reports/{id}/comments")]
    Task CommentReportAsync(Guid id, [Body] CommentReportRequest request, CancellationToken ct = default);

    /// <summary>Who works with customers and has not handed in.</summary>
    /// <param name="kind">daily or weekly.</param>
    /// <param name="on">The day, or a day of the week; today unless given.</param>
    /// <param name="ct">Cancels.</param>
    [Get("/api/customers/reports/missing")]
    Task<IReadOnlyList<MissingReport>> MissingReportsAsync(string kind, DateOnly? on = null, CancellationToken ct = default);

    /// <summary>Files an urgent market report.</summary>
    [Post("/api/customers/market-reports")]
    Task<FiledMarketReport> FileMarketReportAsync([Body] FileMarketReportRequest request, CancellationToken ct = default);

    /// <summary>Lists market reports, newest first: those one may see and the shared ones.</summary>
    [Get("/api/customers/market-reports")]
    Task<Page<MarketReportDetails>> FindMarketReportsAsync(
        string? kind = null, bool? shared = null, int? limit = null, string? cursor = null, CancellationToken ct = default);

    /// <summary>One market report.</summary>
    [Get("/api/customers/market-reports/{id}")]
    Task<MarketReportDetails> GetMarketReportAsync(Guid id, CancellationToken ct = default);

    /// <summary>Corrects one's own market report. 403 for somebody else's, 412 when it was changed meanwhile.</summary>
    [Put("/api/customers/market-reports/{id}")]
    Task ChangeMarketReportAsync(Guid id, [Body] FileMarketReportRequest report, [Header("If-Match")] string? ifMatch = null, CancellationToken ct = default);

    /// <summary>Opens a market report to everybody, or not any more.</summary>
    [Put("/api/customers/market-reports/{id}/shared")]
    Task ShareMarketReportAsync(Guid id, [Body] ShareMarketReportRequest request, CancellationToken ct = default);

    /// <summary>What each person one may see planned and did, week by week.</summary>
    /// <param name="week">A day of the last week; this week unless given.</param>
    /// <param name="weeks">How many weeks until then, 1 to 12; 4 unless given.</param>
    /// <param name="ct">Cancels.</param>
    [Get("/api/customers/team-board")]
    Task<IReadOnlyList<TeamWeek>> TeamBoardAsync(DateOnly? week = null, int? weeks = null, CancellationToken ct = default);
}
