using Crm.BuildingBlocks.Modules;

namespace Crm.Customers.Features.UploadImport;

/// <summary>Takes a CSV file in (C-01).</summary>
public sealed record UploadImport(string FileName, byte[] Content) : Command;
