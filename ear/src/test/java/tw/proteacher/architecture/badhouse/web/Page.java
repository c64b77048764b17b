package tw.proteacher.architecture.badhouse.web;

import jakarta.persistence.EntityManager;
import tw.proteacher.architecture.badhouse.persistence.Adapter;

/** A screen that holds the entity manager, an adapter and a model. */
public class Page {
  public Object show(EntityManager entities, Adapter adapter) {
    return entities.merge(adapter.secret());
  }
}
