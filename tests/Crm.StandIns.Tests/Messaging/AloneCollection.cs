namespace Crm.StandIns.Tests.Messaging;

/// <summary>Tests that measure time: nothing else of this assembly runs beside them.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class AloneCollection
{
    public const string Name = "alone";
}
