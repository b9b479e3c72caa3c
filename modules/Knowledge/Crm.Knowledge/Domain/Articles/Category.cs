using Crm.BuildingBlocks.Auditing;
using Crm.BuildingBlocks.Data;
using Crm.Knowledge.Contracts.Api;

namespace Crm.Knowledge.Domain.Articles;

/// <summary>A place in the tree of subjects.</summary>
internal sealed class Category : IAudited, IVersioned
{
    private Category()
    {
    }

    public Category(CategoryFields fields, Guid? id = null)
    {
        Id = id ?? Guid.CreateVersion7();
        Change(fields);
    }

    public Guid Id { get; private set; }
    public Guid? ParentId { get; private set; }
    public string NameZh { get; private set; } = "";
    public string NameEn { get; private set; } = "";
    public int Position { get; private set; }
    public List<Guid> ReviewerIds { get; private set; } = [];
    public uint Version { get; private set; }

    public void Change(CategoryFields fields)
    {
        (NameZh, NameEn, ParentId, Position) = (fields.NameZh.Trim(), fields.NameEn.Trim(), fields.ParentId, fields.Position);
        ReviewerIds = [.. (fields.ReviewerIds ?? []).Distinct()];
    }
}
