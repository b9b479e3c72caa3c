using Crm.BuildingBlocks.Modules;
using Crm.Service.Contracts.Api;

namespace Crm.Service.Features.AttachCustomer;

/// <summary>Says whose case it is, once that is known.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Request">What was entered.</param>
/// <param name="IfMatch">The version the person knew.</param>
public sealed record AttachCustomer(Guid CaseId, AttachCustomerRequest Request, string? IfMatch) : Command;
