namespace Crm.StandIns.Sample;

/// <summary>Writes an order and says so; or throws at the end, after both.</summary>
public sealed record PlaceOrder(Guid Id, bool ThrowAtTheEnd = false);

/// <summary>Has two handlers, in two modules.</summary>
public sealed record OrderPlaced(Guid Id);

public sealed record Add(int Left, int Right);

public sealed record Sum(int Value);

/// <summary>Its handler throws until it is cured.</summary>
public sealed record Poisoned(Guid Id);

/// <summary>Fails so often before it succeeds.</summary>
public sealed record Flaky(Guid Id, int Failures);

public sealed record Stepped(int Number);

public sealed record Reminded(Guid Id);

/// <summary>Nobody handles it.</summary>
public sealed record Unheard(Guid Id);

public sealed record Traced(Guid Id);

/// <summary>Asks for cascading messages in one of the shapes a handler may return.</summary>
public sealed record CascadeOne(Guid Id);

public sealed record CascadeNothing(Guid Id);

public sealed record CascadeTuple(Guid Id);

public sealed record CascadeSequence(Guid Id);

public sealed record CascadeOutgoing(Guid Id);

public sealed record CascadeSynchronously(Guid Id);

public sealed record CascadeInAnswer(Guid Id);

public sealed record Cascaded(Guid Id, string Shape);

public sealed record AlsoCascaded(Guid Id, string Shape);
