package org.foyer.architecture.planted;

import org.springframework.data.repository.NoRepositoryBean;
import org.springframework.data.repository.Repository;

@NoRepositoryBean
public interface PlantedPublicRepository extends Repository<Object, Long> {}
