using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Shared;

namespace Crm.Customers.Features.WithdrawDataCard;

/// <summary>The link stops working.</summary>
public sealed class WithdrawDataCardHandler(CustomersDbContext db, IActors actors, TimeProvider time)
{
    /// <summary>Handles the command.</summary>
    public async Task<DataCardDetails> Handle(WithdrawDataCard command, CancellationToken ct)
    {
        var (card, _) = await db.CardAsync(command.CustomerId, command.CardId, actors.Current, ct);
        card.Withdraw(actors.Current.StaffId, time.GetUtcNow());
        return card.Details(time.GetUtcNow());
    }
}
