using Crm.Customers.Contracts.Events;
using Crm.Service.Data;
using Microsoft.EntityFrameworkCore;

namespace Crm.Service.Subscriptions.Customers;

/// <summary>A customer survey was filed (C-60): its links work no more, so that the figures its report speaks of stay as they are.</summary>
public sealed class CustomerSurveyFiledHandler(ServiceDbContext db)
{
    /// <summary>Ends the links that wait; safe to do again.</summary>
    public Task Handle(CustomerSurveyFiled e, CancellationToken ct) => db.Invitations
        .Where(i => i.RoundId == e.SurveyId && i.AnsweredAt == null && i.ExpiresAt > e.At).ExecuteUpdateAsync(s => s.SetProperty(i => i.ExpiresAt, e.At), ct);
}
