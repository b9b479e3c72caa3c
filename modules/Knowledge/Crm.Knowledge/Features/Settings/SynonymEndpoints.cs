using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Knowledge.Contracts;
using Crm.Knowledge.Contracts.Api;
using Crm.Knowledge.Data;
using Crm.Knowledge.Domain.Search;
using FluentValidation;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Wolverine;

namespace Crm.Knowledge.Features.Settings;

/// <summary>Adds a group of synonyms, changes it (with an id), or removes it (without fields).</summary>
/// <param name="GroupId">The group; null for a new one.</param>
/// <param name="Fields">Its words; null removes it.</param>
/// <param name="IfMatch">The version the person knew.</param>
public sealed record SetSynonyms(Guid? GroupId, SynonymFields? Fields, string? IfMatch = null);

internal static class SynonymEndpoints
{
    private const int UsualFailures = 50;
    private const int MostFailures = 200;

    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/synonyms", FindAsync).RequirePermission(KnowledgePermissions.Manage).WithSummary("All synonyms");
        api.MapPost("/synonyms", (SynonymFields synonyms, IMessageBus bus, CancellationToken ct) => bus.InvokeAsync<SynonymView>(new SetSynonyms(null, synonyms), ct))
            .RequirePermission(KnowledgePermissions.Manage).WithSummary("Adds words that stand for each other");
        api.MapPut("/synonyms/{id:guid}", (Guid id, SynonymFields synonyms, [FromHeader(Name = "If-Match")] string? ifMatch, IMessageBus bus, CancellationToken ct) =>
                bus.InvokeAsync<SynonymView>(new SetSynonyms(id, synonyms, ifMatch), ct))
            .RequirePermission(KnowledgePermissions.Manage).WithSummary("Changes them");
        api.MapDelete("/synonyms/{id:guid}", (Guid id, IMessageBus bus, CancellationToken ct) => bus.InvokeAsync<SynonymView>(new SetSynonyms(id, null), ct))
            .RequirePermission(KnowledgePermissions.Manage).WithSummary("Removes them");
        api.MapGet("/failed-searches", FailedAsync).RequirePermission(KnowledgePermissions.Manage).WithSummary("Searches that found nothing");
    }

    public static SynonymView View(SynonymGroup s) => new(s.Id, s.Words, ETags.Write(s.Version));

    private static async Task<IReadOnlyList<SynonymView>> FindAsync(KnowledgeDbContext db, CancellationToken ct) =>
        [.. (await db.Synonyms.AsNoTracking().OrderBy(s => s.Id).ToListAsync(ct)).Select(View)];

    private static async Task<IReadOnlyList<FailedSearchView>> FailedAsync(int? limit, KnowledgeDbContext db, CancellationToken ct) =>
        await db.FailedSearches.AsNoTracking().OrderByDescending(s => s.Times).ThenByDescending(s => s.LastAt).Take(Math.Clamp(limit ?? UsualFailures, 1, MostFailures))
            .Select(s => new FailedSearchView(s.Text, s.Times, s.LastAt)).ToListAsync(ct);
}

/// <summary>Carries the command out.</summary>
public sealed class SetSynonymsHandler(KnowledgeDbContext db)
{
    /// <summary>Handles the command.</summary>
    public async Task<SynonymView> Handle(SetSynonyms command, CancellationToken ct)
    {
        var group = command.GroupId is { } id ? await db.Synonyms.FindAsync([id], ct) ?? throw new NotFoundException() : null;
        if (command.Fields is not { } fields)
            db.Synonyms.Remove(group!);
        else if (group is null)
            db.Synonyms.Add(group = new SynonymGroup(fields));
        else
        {
            db.Expect(group, ETags.Read(command.IfMatch));
            group.Change(fields);
        }
        await db.SaveChangesAsync(ct); // The answer carries the version.
        return SynonymEndpoints.View(group!);
    }
}

internal sealed class SynonymFieldsValidator : AbstractValidator<SynonymFields>
{
    public SynonymFieldsValidator(ErrorTexts texts)
    {
        RuleFor(s => s.Words).Must(w => w is not null && w.Select(x => x?.Trim() ?? "").Where(x => x.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase).Count() is >= 2 and <= 20)
            .WithMessage(s => texts.Text("knowledge.synonyms", s.Words?.Count ?? 0));
        RuleFor(s => s.Words).Must(w => w is null || w.All(x => (x?.Trim().Length ?? 0) is 0 or (>= 2 and <= 60))).WithMessage(_ => texts.Text("knowledge.synonym_length"));
    }
}
