using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Contracts.Events;
using Crm.Customers.Data;
using Crm.Customers.Domain.Customers;
using Crm.Customers.Domain.Leads;
using Crm.Customers.Shared;

namespace Crm.Customers.Features.RegisterCustomer;

/// <summary>Registers a customer directly; likely duplicates need a reason to go on.</summary>
public sealed class RegisterCustomerHandler(CustomersDbContext db, IActors actors, TimeProvider time)
{
    /// <summary>Handles the command.</summary>
    public async Task<(RegisteredCustomer, CustomerRegistered, CustomerGraded)> Handle(RegisterCustomer command, CancellationToken ct)
    {
        var (actor, fields, reason) = (actors.Current, command.Request.Customer, LeadInput.Text(command.Request.DuplicateReason));
        var owned = await OwnerChoice.DecideAsync(db, actor, CustomersPermissions.Register, fields.OwnerId, false, null, ct);
        ConfidentialAccess.CheckLevel(actor, owned.OwnerId, owned.UnitId, Confidentialities.Internal, fields.Confidentiality, "customer.confidentiality");
        if (reason is null && await DuplicateFinder.FindAsync(db, CustomerInput.Query(fields), ct) is { Count: > 0 } found)
            throw new ConflictException("customers.duplicates", fields.Name, (await db.ShownAsync(found, _ => false, ct))[0].Name, found.Count);
        await ExternalCodes.CheckFreeAsync(db, fields.ExternalCode, null, ct);
        fields = await db.CheckedAsync(fields, null, "customer.", ct);
        var wanted = new NewCustomer(fields, owned, [], actor.StaffId, DuplicateReason: reason);
        var made = await CustomerRegistrar.RegisterAsync(db, wanted, time.GetUtcNow(), ct);
        return (new RegisteredCustomer(made.Customer.Id, made.Customer.Code, made.Graded.Grade), made.Event, made.Graded);
    }
}
