using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Errors;
using Crm.Knowledge.Contracts.Api;
using Crm.Knowledge.Data;
using Crm.Knowledge.Domain.Search;

namespace Crm.Knowledge.Features.Settings;

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
