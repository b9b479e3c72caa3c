using Refit;

namespace Crm.Customers.Contracts.Api;

public partial interface ICustomersApi
{
    /// <summary>Customers to be in touch with, the longest overdue first.</summary>
    /// <param name="who">me (default), team (all one may see), pool or a member of staff.</param>
    /// <param name="when">overdue, today (default: overdue ones and today's) or week (until in seven days).</param>
    /// <param name="stage">One of <see cref="CustomerStages"/>.</param>
    /// <param name="grade">One of <see cref="Grades"/>.</param>
    /// <param name="limit">Rows, 1 to 200; 20 unless given.</param>
    /// <param name="cursor"><see cref="Page{T}.Next"/> of the page before.</param>
    /// <param name="ct">Cancels.</param>
    [Get("/api/customers/due")]
    Task<Page<DueCustomer>> FindDueAsync(
        string? who = null, string? when = null, string? stage = null, string? grade = null, int? limit = null, string? cursor = null,
        CancellationToken ct = default);

    /// <summary>How much there is to do for one's own customers.</summary>
    [Get("/api/customers/due/figures")]
    Task<DueFigures> DueFiguresAsync(CancellationToken ct = default);

    /// <summary>Birthdays and holidays to greet people on, from today.</summary>
    /// <param name="days">How many days, 1 to 31; 7 unless given.</param>
    /// <param name="who">me (default), team (all one may see) or a member of staff.</param>
    /// <param name="ct">Cancels.</param>
    [Get("/api/customers/due/occasions")]
    Task<Occasions> OccasionsAsync(int? days = null, string? who = null, CancellationToken ct = default);

    /// <summary>The rules of contact and visits.</summary>
    [Get("/api/customers/settings/activities")]
    Task<ActivityRulesDetails> GetActivityRulesAsync(CancellationToken ct = default);

    /// <summary>Sets the rules of contact and visits.</summary>
    [Put("/api/customers/settings/activities")]
    Task<ActivityRulesDetails> ChangeActivityRulesAsync(
        [Body] ChangeActivityRulesRequest request, [Header("If-Match")] string? ifMatch = null, CancellationToken ct = default);
}
