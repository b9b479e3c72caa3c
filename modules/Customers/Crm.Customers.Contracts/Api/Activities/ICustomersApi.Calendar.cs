using Refit;

namespace Crm.Customers.Contracts.Api;

public partial interface ICustomersApi
{
    /// <summary>The activities of some days, open and done ones, day by day.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day; at most 62 days in all.</param>
    /// <param name="who">me (default), team (all one may see) or a member of staff.</param>
    /// <param name="kind">One of <see cref="ActivityKinds"/>.</param>
    /// <param name="perDay">How many of each day are told, 1 to 200; 4 unless given.</param>
    /// <param name="zone">IANA time zone of the days; Asia/Shanghai unless given.</param>
    /// <param name="ct">Cancels.</param>
    [Get("/api/customers/activities/calendar")]
    Task<ActivityCalendar> CalendarAsync(
        DateOnly from, DateOnly to, string? who = null, string? kind = null, int? perDay = null, string? zone = null, CancellationToken ct = default);

    /// <summary>Puts an open activity to another time.</summary>
    [Post("/api/customers/activities/{id}/move")]
    Task<ActivityDetails> MoveActivityAsync(
        Guid id, [Body] MoveActivityRequest request, [Header("If-Match")] string? ifMatch = null, CancellationToken ct = default);
}
