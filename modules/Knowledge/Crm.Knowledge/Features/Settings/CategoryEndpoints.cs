using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Knowledge.Contracts;
using Crm.Knowledge.Contracts.Api;
using Crm.Knowledge.Data;
using Crm.Knowledge.Domain.Articles;
using Crm.Knowledge.Shared;
using FluentValidation;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Wolverine;

namespace Crm.Knowledge.Features.Settings;

/// <summary>Adds a category, changes it (with an id), or removes it (without fields).</summary>
/// <param name="CategoryId">The category; null for a new one.</param>
/// <param name="Fields">What it is to be; null removes it.</param>
/// <param name="IfMatch">The version the person knew.</param>
public sealed record SetCategory(Guid? CategoryId, CategoryFields? Fields, string? IfMatch = null);

internal static class CategoryEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/categories", FindAsync).RequirePermission(KnowledgePermissions.Read).WithSummary("All categories, parents before children");
        api.MapPost("/categories", (CategoryFields category, IMessageBus bus, CancellationToken ct) => bus.InvokeAsync<CategoryView>(new SetCategory(null, category), ct))
            .RequirePermission(KnowledgePermissions.Manage).WithSummary("Adds a category");
        api.MapPut("/categories/{id:guid}", (Guid id, CategoryFields category, [FromHeader(Name = "If-Match")] string? ifMatch, IMessageBus bus, CancellationToken ct) =>
                bus.InvokeAsync<CategoryView>(new SetCategory(id, category, ifMatch), ct))
            .RequirePermission(KnowledgePermissions.Manage).WithSummary("Changes or moves a category");
        api.MapDelete("/categories/{id:guid}", (Guid id, IMessageBus bus, CancellationToken ct) => bus.InvokeAsync<CategoryView>(new SetCategory(id, null), ct))
            .RequirePermission(KnowledgePermissions.Manage).WithSummary("Removes an empty category");
    }

    public static CategoryView View(Category c, int articles = 0) => new(c.Id, c.ParentId, c.NameZh, c.NameEn, c.Position, c.ReviewerIds, articles, ETags.Write(c.Version));

    private static async Task<IReadOnlyList<CategoryView>> FindAsync(KnowledgeDbContext db, IActors actors, CancellationToken ct)
    {
        var counts = await db.Index.AsNoTracking().Readable(actors.Current).Where(i => i.CategoryId != null).GroupBy(i => i.CategoryId!.Value)
            .Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);
        return [.. (await db.TreeAsync(ct)).InOrder().Select(c => View(c, counts.GetValueOrDefault(c.Id)))];
    }
}

/// <summary>Carries the command out.</summary>
public sealed class SetCategoryHandler(KnowledgeDbContext db)
{
    /// <summary>Handles the command. Changes of the tree go one after the other, so that two cannot make a ring together.</summary>
    public async Task<CategoryView> Handle(SetCategory command, CancellationToken ct)
    {
        await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock(hashtext('knowledge.categories'))", ct);
        var category = command.CategoryId is { } id ? await db.Categories.FindAsync([id], ct) ?? throw new NotFoundException() : null;
        if (command.Fields is not { } fields)
            return await RemoveAsync(category!, ct);
        var tree = await db.TreeAsync(ct);
        if (!tree.MayStandUnder(category?.Id ?? Guid.Empty, fields.ParentId))
            throw new RuleException("knowledge.category_parent", "parentId");
        if (category is null)
            db.Categories.Add(category = new Category(fields));
        else
        {
            db.Expect(category, ETags.Read(command.IfMatch));
            category.Change(fields);
        }
        await db.SaveChangesAsync(ct); // The answer carries the version.
        return CategoryEndpoints.View(category);
    }

    private async Task<CategoryView> RemoveAsync(Category category, CancellationToken ct)
    {
        if (await db.Categories.AnyAsync(c => c.ParentId == category.Id, ct)
            || await db.Articles.AnyAsync(a => a.CategoryId == category.Id, ct) || await db.Index.AnyAsync(i => i.CategoryId == category.Id, ct))
            throw new ConflictException("knowledge.category_in_use");
        db.Categories.Remove(category);
        return CategoryEndpoints.View(category);
    }
}

internal sealed class CategoryFieldsValidator : AbstractValidator<CategoryFields>
{
    public CategoryFieldsValidator(ErrorTexts texts)
    {
        RuleFor(c => c.NameZh).NotEmpty().WithMessage(_ => texts.Text("knowledge.name_required"));
        RuleFor(c => c.NameZh).MaximumLength(60).WithMessage(c => texts.Text("knowledge.too_long", c.NameZh.Length, 60));
        RuleFor(c => c.NameEn).NotEmpty().WithMessage(_ => texts.Text("knowledge.name_required"));
        RuleFor(c => c.NameEn).MaximumLength(60).WithMessage(c => texts.Text("knowledge.too_long", c.NameEn.Length, 60));
        RuleFor(c => c.ReviewerIds).Must(r => r is null || r.Count <= 20).WithMessage(c => texts.Text("knowledge.too_many", c.ReviewerIds!.Count, 20));
    }
}
