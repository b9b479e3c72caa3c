using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain.Suggestions;
using Crm.Staff.Contracts.Events;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Shared;

/// <summary>Who sees which suggestions (C-61), and what the API tells of one.</summary>
internal static class SuggestionAccess
{
    /// <summary>
    /// One's own, those one carries out, those one may judge, and those that are shared; those within the scope of reading unless they are confidential.
    /// </summary>
    public static IQueryable<Suggestion> Readable(this CustomersDbContext db, Actor actor)
    {
        var me = actor.StaffId;
        var read = db.Suggestions.Within(actor, CustomersPermissions.SuggestionRead).Where(s => !s.Confidential).Select(s => s.Id);
        var judged = db.Suggestions.Within(actor, CustomersPermissions.SuggestionJudge).Select(s => s.Id);
        return db.Suggestions.Where(s => s.OwnerId == me || s.ResponsibleId == me || s.Shared || read.Contains(s.Id) || judged.Contains(s.Id));
    }

    /// <summary>One that the person sees; else 404.</summary>
    public static async Task<Suggestion> SuggestionAsync(this CustomersDbContext db, Guid id, Actor actor, CancellationToken ct) =>
        await db.Readable(actor).SingleOrDefaultAsync(s => s.Id == id, ct) ?? throw new NotFoundException();

    /// <summary>One that the person decides about: 403 where he only sees it, and nobody judges his own.</summary>
    public static async Task<Suggestion> SuggestionToJudgeAsync(this CustomersDbContext db, Guid id, Actor actor, CancellationToken ct)
    {
        var suggestion = await db.SuggestionAsync(id, actor, ct);
        if (!suggestion.MayJudge(actor))
            throw new ForbiddenException(suggestion.OwnerId == actor.StaffId ? "customers.suggestion.own" : "forbidden");
        return suggestion;
    }

    public static bool MayJudge(this Suggestion suggestion, Actor actor) =>
        suggestion.OwnerId != actor.StaffId && actor.Reaches(CustomersPermissions.SuggestionJudge, suggestion);

    public static void Remark(this CustomersDbContext db, Suggestion suggestion, string kind, string text, Guid by, DateTimeOffset at) =>
        db.SuggestionRemarks.Add(new SuggestionRemark { SuggestionId = suggestion.Id, At = at, By = by, Kind = kind, Text = text.Trim() });

    /// <summary>Tells somebody, unless he did it himself.</summary>
    public static StaffNotified? News(this Suggestion suggestion, Guid? to, string kind, Actor by, DateTimeOffset at, string? detail = null) =>
        to is not { } person || person == by.StaffId
            ? null
            : new StaffNotified(Guid.CreateVersion7(), [person], kind, $"/customers/suggestions/{suggestion.Id}",
                History.Facts(("title", suggestion.Title), ("name", by.Name), ("detail", detail)), at);

    /// <summary>A customer that the person may see, or none; 422 at <c>customerId</c>.</summary>
    public static async Task CheckCustomerAsync(this CustomersDbContext db, Guid? customerId, Actor actor, CancellationToken ct)
    {
        if (customerId is { } id && !await db.Customers.WithinOrPool(actor, CustomersPermissions.Read).AnyAsync(c => c.Id == id, ct))
            throw new RuleException("customers.customer.unknown", "customerId", id);
    }

    public static async Task<SuggestionDetails> DetailsAsync(this Suggestion s, CustomersDbContext db, Actor reader, CancellationToken ct)
    {
        var remarks = await db.SuggestionRemarks.AsNoTracking().Where(r => r.SuggestionId == s.Id).OrderByDescending(r => r.At).ThenByDescending(r => r.Id)
            .Select(r => new SuggestionNote(r.At, r.By, r.Kind, r.Text)).ToListAsync(ct);
        var customer = s.CustomerId is { } id ? await db.Customers.AsNoTracking().WithinOrPool(reader, CustomersPermissions.Read).Where(c => c.Id == id).Select(c => c.Name).SingleOrDefaultAsync(ct) : null;
        int? rank = s.State == SuggestionStates.Accepted ? 1 + await db.Suggestions.CountAsync(o => o.State == SuggestionStates.Accepted && o.Score > s.Score, ct) : null;
        return new SuggestionDetails(
            s.Id, s.Fields(), customer, s.State, s.OwnerId ?? Guid.Empty, s.At, s.Scores, s.Score, rank, s.Answer, s.Goal, s.Plan, s.ResponsibleId, s.DueOn, s.Outcome, s.Effect,
            s.Reward, s.RewardAmount, s.RewardNote, s.Shared, s.Lesson, remarks,
            s.OwnerId == reader.StaffId && s.State == SuggestionStates.Collected, s.MayJudge(reader),
            s.State == SuggestionStates.Running && (s.ResponsibleId == reader.StaffId || s.MayJudge(reader)), ETags.Write(s.Version));
    }
}
