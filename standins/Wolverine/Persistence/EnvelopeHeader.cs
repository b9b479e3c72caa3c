using System.Text.Json;
using System.Text.Json.Serialization;

namespace Wolverine.Runtime;

/// <summary>What is stored of an envelope beside the columns that are searched.</summary>
internal sealed record EnvelopeHeader
{
    public string? Source { get; init; }

    public string? Correlation { get; init; }

    public Guid Conversation { get; init; }

    public string? Parent { get; init; }

    public string? Tenant { get; init; }

    public string? User { get; init; }

    public string? Group { get; init; }

    public string? Deduplication { get; init; }

    public string? Partition { get; init; }

    public DateTimeOffset? DeliverBy { get; init; }

    public Dictionary<string, string?>? Headers { get; init; }

    public static string Write(Envelope e) => JsonSerializer.Serialize(
        new EnvelopeHeader
        {
            Source = e.Source, Correlation = e.CorrelationId, Conversation = e.ConversationId, Parent = e.ParentId, Tenant = e.TenantId,
            User = e.UserName, Group = e.GroupId, Deduplication = e.DeduplicationId, Partition = e.PartitionKey, DeliverBy = e.DeliverBy,
            Headers = e.HasHeaders ? e.Headers : null
        },
        EnvelopeHeaderJson.Default.EnvelopeHeader);

    public static void Read(string json, Envelope e)
    {
        var header = JsonSerializer.Deserialize(json, EnvelopeHeaderJson.Default.EnvelopeHeader)!;
        e.Source = header.Source;
        e.CorrelationId = header.Correlation;
        e.ConversationId = header.Conversation;
        e.ParentId = header.Parent;
        e.TenantId = header.Tenant;
        e.UserName = header.User;
        e.GroupId = header.Group;
        e.DeduplicationId = header.Deduplication;
        e.PartitionKey = header.Partition;
        e.DeliverBy = header.DeliverBy;
        if (header.Headers is not null) e.Headers = header.Headers;
    }
}

[JsonSerializable(typeof(EnvelopeHeader))]
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
internal sealed partial class EnvelopeHeaderJson : JsonSerializerContext;
