using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Errors;
using Crm.Knowledge.Contracts.Api;
using Crm.Knowledge.Data;
using Crm.Knowledge.Domain.Articles;
using Crm.Knowledge.Shared;
using Microsoft.EntityFrameworkCore;

namespace Crm.Knowledge.Features.Settings;

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
