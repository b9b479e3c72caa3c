using Crm.BuildingBlocks.Modules;

namespace Crm.Customers.Features.UploadImport;

/// <summary>Takes a file of leads, customers, contacts, opportunities or activities in (C-01, C-27).</summary>
public sealed record UploadImport(string FileName, byte[] Content, string Kind) : Command;
