namespace Crm.Customers.Contracts.Api;

/// <summary>An activity as a report tells it.</summary>
/// <param name="Id">The activity.</param>
/// <param name="Kind">One of <see cref="ActivityKinds"/>.</param>
/// <param name="Subject">What it is about.</param>
/// <param name="About">Name of the customer or lead.</param>
/// <param name="At">When it was done, or is due.</param>
/// <param name="Result">What came of it.</param>
/// <param name="NextStep">What is to follow from it.</param>
public sealed record ReportLine(Guid Id, string Kind, string Subject, string? About, DateTimeOffset At, string? Result, string? NextStep = null);

/// <summary>A customer or lead that moved to another stage.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsLead">Whether it is a lead.</param>
/// <param name="From">The stage before; null where it came to be.</param>
/// <param name="To">The stage now.</param>
public sealed record ReportMove(string Name, bool IsLead, string? From, string To);

/// <summary>The daily report of one day, in a weekly one.</summary>
/// <param name="On">The day.</param>
/// <param name="Id">The report; null where there is none.</param>
/// <param name="Submitted">Whether it was handed in.</param>
/// <param name="Summary">Its summary.</param>
public sealed record ReportDay(DateOnly On, Guid? Id, bool Submitted, string? Summary);

/// <summary>What was done, as the system knows it: the draft of a report.</summary>
/// <param name="Done">Finished activities by kind.</param>
/// <param name="Effective">Visits and meetings with a result at which somebody was reached.</param>
/// <param name="NewLeads">Leads taken in.</param>
/// <param name="Activities">What was done, at most 50.</param>
/// <param name="Moves">What moved on, at most 50.</param>
/// <param name="Planned">What is planned for the next working day or week, at most 50.</param>
/// <param name="Days">For a weekly report: the daily ones.</param>
public sealed record ReportFacts(
    IReadOnlyList<KeyCount> Done, int Effective, int NewLeads, IReadOnlyList<ReportLine> Activities, IReadOnlyList<ReportMove> Moves,
    IReadOnlyList<ReportLine> Planned, IReadOnlyList<ReportDay> Days);

/// <summary>A manager's comment.</summary>
/// <param name="By">Who.</param>
/// <param name="At">When.</param>
/// <param name="Text">What.</param>
public sealed record ReportComment(Guid By, DateTimeOffset At, string Text);

/// <summary>A daily or weekly report.</summary>
/// <param name="Id">The report; null before it is saved for the first time.</param>
/// <param name="Kind">daily or weekly.</param>
/// <param name="On">The day, or the Monday of the week.</param>
/// <param name="StaffId">Whose it is.</param>
/// <param name="Facts">What was done; frozen when it is handed in.</param>
/// <param name="Summary">The person's own words on what was done.</param>
/// <param name="Problems">What stands in the way.</param>
/// <param name="Plan">What is next.</param>
/// <param name="SubmittedAt">When it was handed in; null for a draft.</param>
/// <param name="Comments">What managers said.</param>
/// <param name="MayComment">Whether the reader may comment on it.</param>
public sealed record ReportDetails(
    Guid? Id, string Kind, DateOnly On, Guid StaffId, ReportFacts Facts, string? Summary, string? Problems, string? Plan, DateTimeOffset? SubmittedAt,
    IReadOnlyList<ReportComment> Comments, bool MayComment);

/// <summary>A report in a list.</summary>
/// <param name="Id">The report.</param>
/// <param name="Kind">daily or weekly.</param>
/// <param name="On">The day, or the Monday of the week.</param>
/// <param name="StaffId">Whose it is.</param>
/// <param name="SubmittedAt">When it was handed in.</param>
/// <param name="Summary">What was done.</param>
/// <param name="Done">How many activities were finished.</param>
/// <param name="Comments">How many comments it has.</param>
public sealed record ReportSummary(Guid Id, string Kind, DateOnly On, Guid StaffId, DateTimeOffset SubmittedAt, string? Summary, int Done, int Comments);

/// <summary>Saves one's own report.</summary>
/// <param name="Summary">What was done, up to 4,000 characters; needed to hand it in.</param>
/// <param name="Problems">What stands in the way.</param>
/// <param name="Plan">What is next.</param>
/// <param name="Submit">Hands it in; after that it cannot be changed.</param>
public sealed record WriteReportRequest(string? Summary, string? Problems, string? Plan, bool Submit);

/// <summary>A comment on a report.</summary>
/// <param name="Text">Up to 1,000 characters.</param>
public sealed record CommentReportRequest(string Text);

/// <summary>Somebody who has not handed in the report.</summary>
/// <param name="StaffId">The person.</param>
/// <param name="Name">Its name.</param>
public sealed record MissingReport(Guid StaffId, string Name);

/// <summary>An urgent report from the market; the manager is told at once (C-42).</summary>
/// <param name="Kind">One of <see cref="MarketReportKinds"/>.</param>
/// <param name="Title">What, in a line, up to 200 characters.</param>
/// <param name="Text">The whole, up to 4,000 characters.</param>
/// <param name="CustomerId">The customer it came from.</param>
public sealed record FileMarketReportRequest(string Kind, string Title, string? Text = null, Guid? CustomerId = null);

/// <summary>A market report that was filed.</summary>
/// <param name="Id">Its id.</param>
public sealed record FiledMarketReport(Guid Id);

/// <summary>A market report.</summary>
/// <param name="Id">The report.</param>
/// <param name="Kind">One of <see cref="MarketReportKinds"/>.</param>
/// <param name="Title">What.</param>
/// <param name="Text">The whole.</param>
/// <param name="CustomerId">The customer it came from.</param>
/// <param name="CustomerName">The customer's name at that time.</param>
/// <param name="By">Who filed it.</param>
/// <param name="At">When.</param>
/// <param name="Shared">Whether everybody may read it.</param>
/// <param name="MayChange">Whether the reader wrote it and may correct it.</param>
/// <param name="MayShare">Whether the reader may open it to everybody; only where one report is read.</param>
/// <param name="ETag">For <c>If-Match</c>; only where one report is read.</param>
public sealed record MarketReportDetails(
    Guid Id, string Kind, string Title, string? Text, Guid? CustomerId, string? CustomerName, Guid By, DateTimeOffset At, bool Shared,
    bool MayChange = false, bool MayShare = false, string? ETag = null);

/// <summary>Opens a market report to everybody, or not any more.</summary>
/// <param name="Shared">Whether everybody may read it.</param>
public sealed record ShareMarketReportRequest(bool Shared);

/// <summary>What one person did in one week (C-43).</summary>
/// <param name="StaffId">The person.</param>
/// <param name="Name">Its name.</param>
/// <param name="Week">The Monday.</param>
/// <param name="Planned">Activities due in the week.</param>
/// <param name="Kept">Those of them that are done.</param>
/// <param name="Done">Activities finished in the week, planned for it or not.</param>
/// <param name="Effective">Visits and meetings with a result at which somebody was reached.</param>
/// <param name="Calls">Finished calls.</param>
/// <param name="Contacts">Finished activities at which somebody was reached.</param>
/// <param name="Meetings">Visits and meetings at which somebody was reached.</param>
/// <param name="Deals">Own opportunities that were won.</param>
public sealed record TeamWeek(
    Guid StaffId, string Name, DateOnly Week, int Planned, int Kept, int Done, int Effective, int Calls, int Contacts, int Meetings, int Deals);
