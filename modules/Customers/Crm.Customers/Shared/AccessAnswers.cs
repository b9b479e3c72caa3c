using Crm.Customers.Contracts.Api;
using Crm.Customers.Domain.Confidentiality;

namespace Crm.Customers.Shared;

/// <summary>Requests to read confidential customers, as the API tells them.</summary>
internal static class AccessAnswers
{
    /// <summary>The type of the record in approvals.</summary>
    public const string SubjectType = "customer-access";

    public static AccessRequestDetails Details(this AccessRequest r) => new(
        r.Id, r.Reason, r.Until, r.State, r.AskedBy, r.AskedAt, r.DecidedBy, r.DecidedAt, r.Comment, r.EndedBy, r.EndedAt, r.EndReason);
}
