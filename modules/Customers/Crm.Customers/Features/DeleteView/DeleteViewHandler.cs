using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Data;
using Crm.Customers.Shared;

namespace Crm.Customers.Features.DeleteView;

/// <summary>Whose list opens with it sees the list as it is from now on, and has the view back if it comes back.</summary>
public sealed class DeleteViewHandler(CustomersDbContext db, IActors actors, TimeProvider time)
{
    /// <summary>Handles the command.</summary>
    public async Task Handle(DeleteView command, CancellationToken ct)
    {
        var view = await db.ViewAsync(command.ViewId, actors.Current, ct);
        db.Expect(view, ETags.Read(command.IfMatch));
        view.Remove(time.GetUtcNow());
    }
}
